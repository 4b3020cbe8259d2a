/** A page as the bundler lays it in: its text. */
declare module '*.html' {
  const text: string;
  export default text;
}

/** Rule -> meaning, laid in by the bundler. */
declare const RULE_MEANINGS: Readonly<Record<string, string>>;
