declare module 'node-rake' {
  const rake: { generate(text: string, options?: { stopwords?: readonly string[] }): string[] };
  export default rake;
}
