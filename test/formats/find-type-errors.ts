import ts from 'typescript';

const FILE = 'literal.ts';
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** A fault, and the number of the literal that has it. */
export interface TypeFault {
  readonly literal: number;
  readonly message: string;
}

/**
 * What TypeScript says where each text of JSON stands as the literal of a news article or a live blog of schema-dts. Of a
 * literal, unlike of a value, it also refuses properties that the type does not have.
 */
export function findTypeErrors(literals: readonly string[]): TypeFault[] {
  const head = `import type { LiveBlogPosting, NewsArticle, WithContext } from 'schema-dts';\n`;
  const lines = literals.map(
    (literal, index) => `export const a${index}: WithContext<NewsArticle | LiveBlogPosting> = ${literal};\n`,
  );
  const text = head + lines.join('');
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === FILE || fileExists.call(host, name);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host));
  return diagnostics.map(({ messageText, start = 0 }) => ({
    literal: text.slice(0, start).split('export const a').length - 2,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
