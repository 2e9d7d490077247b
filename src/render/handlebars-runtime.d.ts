// The package's own types of the runtime are empty: this is the part that runtime.ts uses.
declare module 'handlebars/runtime.js' {
  type Template = (view: object) => string;
  interface Runtime {
    create(): Runtime;
    registerPartial(name: string, template: Template): void;
    template(spec: object): Template;
    readonly SafeString: new (html: string) => { toHTML(): string };
  }
  const runtime: Runtime;
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it.
  export default runtime;
}
