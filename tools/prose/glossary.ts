import type { Kind } from './passage.js'

/** A word or phrase that a plainer one replaces. */
export interface GlossaryRow {
  /** Matches whole words. Ignores case, unless `exactCase` is set. Ignores code spans and addresses. */
  readonly pattern: RegExp
  /** The replacement to suggest. */
  readonly use: string
  readonly rule: 'glossary' | 'is-no' | 'cut-tail' | 'condition'
  /** Kinds of text to check. @default all */
  readonly kinds?: readonly Kind[]
  /** A match that overlaps or touches one of these patterns is not reported. */
  readonly unless?: readonly RegExp[]
  /** Files to check. @default all */
  readonly files?: RegExp
  readonly exactCase?: boolean
}

/** Sentences of Amazon, axios and Node that tests and messages quote. The glossary ignores them. */
export const quotedTexts: readonly string[] = [
  'The access token you provided has expired.',
  'Access to requested resource is denied.',
  'Access to the resource is forbidden',
  'The request has an invalid grant parameter',
  'Client authentication failed',
  'socket hang up',
  'stream has been aborted',
]

/** A place where a rule does not apply. */
export interface ProseException {
  readonly file: RegExp
  /** The rule, such as `sentence-length`. */
  readonly rule: string
  /** Matches the line of the finding. */
  readonly text: RegExp
  readonly reason: string
}

/** Exceptions for single places. For an exception in many places, use `unless` in the row. */
export const exceptions: readonly ProseException[] = []

const glossary = (pattern: RegExp, use: string, more: Partial<GlossaryRow> = {}): GlossaryRow => ({
  pattern,
  use,
  rule: 'glossary',
  ...more,
})
const isNo = (pattern: RegExp, use: string, more: Partial<GlossaryRow> = {}): GlossaryRow => ({
  pattern,
  use,
  rule: 'is-no',
  ...more,
})
const cutTail = (pattern: RegExp, use = 'nothing', more: Partial<GlossaryRow> = {}): GlossaryRow => ({
  pattern,
  use,
  rule: 'cut-tail',
  ...more,
})
const condition = (pattern: RegExp, use: string, more: Partial<GlossaryRow> = {}): GlossaryRow => ({
  pattern,
  use,
  rule: 'condition',
  ...more,
})

/** The end of a clause. */
const end = '(?=\\s*(?:[.,;:)!?]|$))'

const aStore = /(?:the|an?|its|no|each|every|one|this|that|same|another|your|our|empty|full) stores?/
const anyOtherStore = 'token store, secret store or shared store'
/** The adjective is necessary only once in a paragraph. */
const namedBefore = /(?:token|secret|shared|Amazon)[ -]stores?\b(?:.*\bstores?)?/

export const rows: readonly GlossaryRow[] = [
  // One word, one thing.
  glossary(/answer(?:s|ed|ing)?/, 'response, respond or return'),
  glossary(/refus(?:e|es|ed|ing)/, 'reject', {
    unless: [/connections?\b[^.,;]* refused|refused (?:the |a )?connection/i],
  }),
  glossary(/refusals?/, 'error response, or rejection'),
  glossary(/mend(?:s|ed|ing)?/, 'fix'),
  glossary(/(?:un)?prov(?:e|es|ed|en|ing)/, 'verify, show or check'),
  glossary(/claim(?:s|ed|ing)?/, 'lock, or reserve', {
    unless: [/A-to-z|SafeT|insurance|warrant|reimburse|damage|carrier/i],
  }),
  glossary(/wait(?:s|ed|ing)? in (?:the |a |its |their |one )?lines?/, 'wait in the queue'),
  glossary(/(?:waiting|call)[ -]lines?|lines? of (?:waiting )?calls/, 'queue'),
  glossary(/(?:places?|turns?|positions?) in (?:the|a|its|their) lines?/, 'position in the queue'),
  glossary(/(?:front|head|end|back|rest) of (?:the|its|their|a) line/, 'queue', {
    unless: [/of (?:the|a) line (?:of|in) (?:text|the file)/i],
  }),
  glossary(
    /lines? (?:of|for) (?:(?:an?|one|the|each|its|every) )?(?:operation|bucket|plan|usage plan|seller)s?/,
    'queue',
  ),
  glossary(/(?:stands?|standing|stood) in (?:the |a )?line/, 'wait in the queue'),
  glossary(/in (?:the |their |its )?lines? (?:and|for|behind)/, 'in the queue', {
    unless: [/in (?:the )?lines? and columns?/i],
  }),
  glossary(/(?:joins?|leaves?|enters?|skips?|jumps?) (?:the|a|its) line/, 'join, leave or skip the queue'),
  glossary(/(?:bucket's tokens?|tokens? (?:of|in|from) (?:the|an?|its|each|every) bucket)/, 'permits of a bucket'),
  glossary(/repetitions?/, 'retry'),
  glossary(/(?:sen[dt]|sends|sending) (?:\w+ )?(?:again|once more|anew)/, 'retry'),
  glossary(/(?:laid|lays?|lies|lie|lying) over/, 'override'),
  glossary(/(?:left|leaves?|leaving) (?:\w+ ){0,2}alone/, "disable, skip or don't call"),
  glossary(/in passing/, 'temporary, or on access'),
  glossary(/(?:failures?|faults?|errors?|fails?|way|trouble|outages?) (?:that|which) pass(?:es)?/, 'transient failure'),
  glossary(/(?:of|that|which) (?:it )?passes/, 'transient', {
    unless: [/passes (?:\w+ )*(?:to|on|in|the|an?|its|it|through|as|no|\S+ as)\b/i],
  }),
  glossary(/at hand/, 'available, or cached'),
  glossary(/(?:is|was|are|were) (?:not )?to be had/, 'is available'),
  glossary(/hand(?:s|ed|ing)? (?:\w+ )?(?:out|on|over)/, 'return, pass or send'),
  glossary(/gives? (?:\w+ ){0,2}back/, 'return or release'),
  glossary(/(?:is|are|isn't|aren't|was|were) (?:not )?believed/, 'is ignored'),
  glossary(/(?:is|are|was|were|be|been|being) told/, 'receive, or is passed'),
  glossary(/(?:is|are|was|were) (?:not |never )?asked/, 'the SDK requests'),
  glossary(
    /(?:LWA|Amazon|SP-API|it) (?:takes|took|does not take) (?:the|an?|any|no|it|that|another) (?:\w+ )?(?:secret|token|request|one|parameter|value)/,
    'accept',
  ),
  glossary(/stands? under/, 'have'),
  glossary(/(?:goes|going|go|went) without/, 'works without, or skips'),
  glossary(/(?:goes|go|went) with/, 'is sent with, or can be combined with'),
  glossary(/sees? to it(?: that)?/, 'ensure'),
  glossary(/see that/, 'make sure that', { kinds: ['error', 'error-part', 'fragment', 'text'] }),
  glossary(/told apart|tells? (?:\w+ )?(?:apart|from (?:all|the) others?)/, 'distinguish'),
  glossary(/kept from/, 'prevented from'),
  glossary(/heed(?:s|ed|ing)?/, 'use or follow'),
  glossary(/does as if/, 'assume'),
  glossary(/slip(?:s|ped)? (?:in|into|through)/, 'be added, or pass'),
  glossary(/(?:comes?|came) to (?:lie|nothing|stand)/, 'a plain verb'),
  glossary(/nonsense/, 'an invalid value'),
  glossary(/of (?:yours|ours|theirs|mine|his|hers)/, '"your", "our" or "their" before the noun'),
  glossary(/(?:Amazon|LWA|axios|Node)'s? (?:own )?of/, 'the plain name'),
  glossary(/an? \w+ of (?:Amazon|LWA|axios|node|Redis)'s/, 'the name before the noun'),
  glossary(/such an? one/, 'the noun'),
  glossary(/the former|the latter/, 'the noun'),
  glossary(/that which/, 'the noun'),
  glossary(/whoever|whosoever|whichever/, 'a noun such as "any process"', { unless: [/whichever (?:is|comes)/i] }),
  glossary(/whatever|however (?:many|much|long|often|late|soon)/, 'a plain statement: "any", "one request for all"'),
  glossary(/in place of/, 'instead of'),
  glossary(/on account of/, 'because of'),
  glossary(/for want of/, 'without'),
  glossary(/anew/, 'again'),
  glossary(/once more/, 'again'),
  glossary(/afresh/, 'again'),
  glossary(/shall/, 'must, will, or the present tense'),
  glossary(/upon/, 'on', { unless: [/based upon/i] }),
  glossary(/till/, 'until'),
  glossary(/lest/, 'so that ... not'),
  glossary(/thereby|therein|thereof|thereupon|hence|whereby|wherein|whereof|henceforth|hitherto/, 'a plain word'),
  glossary(/in vain/, 'without success, or cut it'),
  glossary(/by and by|little by little/, 'gradually'),
  glossary(/for ever/, 'indefinitely'),
  glossary(/no more than/, 'only, or at most', { unless: [/no more than (?:\d|one|two|three|`|￼)/i] }),
  glossary(/nothing (?:but|else than)/, 'only'),
  glossary(/nobody|no one/, 'a noun: "no process"', { kinds: ['error', 'error-part'] }),
  glossary(/white space/, 'whitespace'),
  glossary(/in order to/, 'to'),
  glossary(/e\.g\./, 'for example'),
  glossary(/i\.e\./, 'that is'),
  glossary(/please|simply|easily/, 'nothing', { unless: [/as easily/i] }),
  glossary(/utili[sz](?:e|es|ed|ing)/, 'use'),
  glossary(/leaves? (?:\S+ )?out/, 'remove or omit', { kinds: ['error', 'error-part', 'fragment'] }),
  glossary(/(?:is|are) not taken/, 'is rejected', { unless: [/taken (?:from|over|out|by|away|into|off|up|on)\b/] }),
  glossary(/(?:goes|go|went) by/, 'use or follow', { unless: [/by the name/] }),
  glossary(/(?:came|comes?|becomes?|became) of/, 'the result of', { unless: [/of age/] }),
  glossary(/(?:is|are|was|were|calls?|how many) in line/, 'be in the queue'),
  glossary(/(?:sent|tried|tries) (?:once more|anew)|tried again/, 'retried'),
  glossary(/must not be left out/, 'is required'),
  glossary(/may be left out|can be left out/, 'is optional'),
  glossary(/plain http/, 'http'),
  glossary(/[Ii]ds?/, 'ID', { exactCase: true, unless: [/\bid[ =:"'`]+[\w-]*\d/] }),
  glossary(/urls?/, 'URL', { exactCase: true, kinds: ['prose', 'throws', 'title'] }),
  glossary(/asins?/, 'ASIN', { exactCase: true }),
  glossary(/skus?/, 'SKU', { exactCase: true }),
  // "Store" alone is an Amazon store. Comments beside the code of one kind of store need no adjective.
  glossary(aStore, anyOtherStore, { files: /^packages\/(?:redis|secret-rotation)\/.*\.md$/, unless: [namedBefore] }),
  glossary(aStore, anyOtherStore, {
    kinds: ['error', 'error-part'],
    files: /^packages\/(?:redis|secret-rotation|auth\/src\/lwa)\//,
    unless: [namedBefore],
  }),

  // "Is not a", "is invalid".
  isNo(/(?:is|are|was|were|be|been) none(?: of)?/, '"is not a", or "is invalid"', {
    unless: [/there (?:is|are|was|were) none/i],
  }),
  isNo(/(?:is|are|was|were|be|been) no/, '"is not a"', {
    unless: [
      /there (?:is|are|was|were|can be|may be|will be|has been|have been|must be|would be|to be) no\b/i,
      /\bno (?:longer|later|less|fewer|earlier|older|other than|more than|more\b|bigger|larger|smaller|greater|longer|different|better|worse|shorter)/i,
      /(?:is|are|was|were) no(?= (?:need|way|reason|point)\b)/i,
    ],
  }),
  isNo(/gives? no|gave no|giving no/, '"returns no", or "did not return"'),
  isNo(/knows? (?:of )?no|knew (?:of )?no/, '"does not know"'),
  isNo(/finds? none|found none/, '"does not find"'),

  // Tails that say nothing.
  cutTail(new RegExp(`for one${end}`)),
  cutTail(new RegExp(`if any${end}`)),
  cutTail(/besides/, 'nothing, or "also"'),
  cutTail(new RegExp(`beside${end}`), 'nothing, or "also"'),
  cutTail(/all the same/, 'nothing, or "also" or "still"'),
  cutTail(/as it comes|as they come/),
  cutTail(/for all (?:that|it|they)(?: says?)?/, 'nothing', { unless: [/for all that (?:is|are|the)\b/i] }),
  // "Of its own model" is fine.
  cutTail(
    new RegExp(
      `of (?:its|their|our|your|his|her|one's|my) own(?:${end}|(?= (?:and|or|that|which|who|for|in|to|on|with|so|but|if|where|when|at|as|is|are|by|from|of|too|not|here|there|each|since|because|before|after)\\b))`,
    ),
    'nothing, or "its own" or "separate" before the noun',
  ),
  cutTail(/some day|one day/, 'nothing', { unless: [/(?:at least|at most|after|for|within|in|than|per) one day/i] }),
  cutTail(/after all/, 'nothing', { unless: [/after all (?:\w+ )*\w+/i] }),
  cutTail(/as ever|as before/, 'nothing, or what stays'),
  cutTail(/so to speak|as it were|to be sure|of course|at any rate|in any case/),
  cutTail(new RegExp(`by then${end}`)),

  // "If" for conditions, "where" for places.
  condition(/where/, '"if"', { kinds: ['throws'], unless: [/and where (?:it|each|they)\b/] }),
  condition(/where/, '"if" for a condition', {
    kinds: ['prose', 'title', 'error', 'error-part', 'text', 'fragment'],
    unless: [
      // The start of a sentence has a rule of its own.
      /^where/,
      /[.?!:;] where\b/,
      /\b(?:says?|said|tells?|told|shows?|knows?|finds?|see|wherever|from|to|of|by|on|about|and|places?|points?|spots?|steps?|columns?|folders?|rows?|lines?|files?|(?:puts?|keeps?) (?:it|them)|looks? for the \w+|stays?|stands?|left|kept|is|are) where\b/,
      /\bwhere (?:to|you|we|I)\b/,
      /\bwhere (?:it|they|that|those|each|prose|(?:the|a|an|its|this|every|our|your|such an?|checked-in) \w+)(?: (?:is|are|was|were|may|can))? (?:kept|comes?|came|goes|go|stands?|listens?|lives?|belongs?|happens?|happened|starts?|begins?|ends?|used|defined|finds?|registered|sent|stored|allowed|needed|should)\b/,
    ],
  }),
]
