/** The templates that come with the program, by name: all in Markdown, in the package's folder `templates`. */
export const BUILT_IN_TEMPLATES = ['protocol', 'draft'] as const
export type BuiltInTemplate = (typeof BUILT_IN_TEMPLATES)[number]
