import { asComment, describeConstraints, joinSentences } from '../generate/generated-text.js'
import { notificationMetadata } from '../models/notification-metadata.js'
import type { TypedSchema, TypedSchemas } from '../models/read-schema-types.js'
import type { SchemaKind, SchemaRow } from '../models/schema-catalog.js'
import { readSharedDescriptions, SchemaTexts } from '../models/schema-descriptions.js'
import type { Constraints } from '../models/swagger.js'
import type { Field, NamedType, SchemaTypes } from '../models/type-registry.js'
import { fileNameOf, headerOf, sources } from './names.js'

/** File of the types that all notifications share. */
const metadataFile = 'notification-metadata'

/** The files with the types, one for each schema. */
export function typeFiles(schemas: TypedSchemas, models: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const kind of Object.keys(schemas) as SchemaKind[]) {
    const list: readonly TypedSchema<SchemaRow>[] = schemas[kind]
    for (const { row, types } of list) {
      const texts = SchemaTexts.read(types, kind, row.schema, models)
      const header = headerOf(`Amazon's schema ${row.schema}`)
      files.set(`${sources}/${kind}/${fileNameOf(row)}.ts`, `${header}${importsOf(types)}${declarations(types, texts)}`)
    }
  }
  const texts = new SchemaTexts(notificationMetadata, 'shared', {}, readSharedDescriptions(models))
  const text = `${headerOf("Amazon's schemas of notifications")}${declarations(notificationMetadata, texts)}`
  return files.set(`${sources}/notifications/${metadataFile}.ts`, text)
}

function importsOf({ shared }: SchemaTypes): string {
  return shared.length === 0 ? '' : `import type { ${shared.join(', ')} } from './${metadataFile}.js'\n\n`
}

function declarations({ types }: SchemaTypes, texts: SchemaTexts): string {
  return types.map((type) => `${comment(texts.ofType(type.name))}${declaration(type, texts)}`).join('\n\n')
}

function declaration(type: NamedType, texts: SchemaTexts): string {
  if (type.kind === 'union') return `export type ${type.name} = ${type.text}`
  const fields = type.fields.map((field) => `${fieldComment(field, texts)}${fieldDeclaration(field)}`)
  return `export interface ${type.name} {\n${fields.join('\n')}\n}`
}

/** An optional field also allows `undefined`, as in the clients. */
function fieldDeclaration({ name, type, required }: Field): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
  return required ? `${key}: ${type}` : `${key}?: ${type} | undefined`
}

function fieldComment(field: Field, texts: SchemaTexts): string {
  const text = joinSentences(texts.ofField(field), ...describeConstraints(field.schema as Constraints))
  return field.schema.deprecated === true
    ? `/**\n * @deprecated ${text.replace(/^Deprecated: ./, (start) => start.slice(-1).toUpperCase())}\n */\n`
    : comment(text)
}

function comment(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `/**${asComment(text)}*/\n`
}
