import type { AxiosStatic } from './axios-core.js' with { 'resolution-mode': 'import' }

export declare const requireCore: () => AxiosStatic
export declare const filename: string | undefined
