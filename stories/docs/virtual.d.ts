declare module 'virtual:checkstand-docs' {
  const model: import('../../.storybook/model/types.js').DocsModel;
  export default model;
}
