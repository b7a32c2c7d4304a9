import { readTypeNode, writeType } from './read-type.js';
import type { Sources } from './sources.js';
import type { HookModel, MemberModel } from './types.js';

/** The public hooks: what they are asked and what they answer. */
export function readHooks(sources: Sources, entry: string): HookModel[] {
  const module = sources.read(entry);
  const names = sources.exportsOf(module).filter((name) => /^use[A-Z]/.test(name));
  return names.flatMap((name): HookModel[] => {
    // Of a function with overloads, the first tells most.
    const declaration = sources.find(module, name)[0];
    const node = declaration?.node;
    if (
      !declaration ||
      (node?.type !== 'FunctionDeclaration' && node?.type !== 'TSDeclareFunction')
    ) {
      return [];
    }
    const { module: own, start } = declaration;
    const options = node.params.flatMap((param): readonly MemberModel[] => {
      const target = param.type === 'AssignmentPattern' ? param.left : param;
      const type = 'typeAnnotation' in target ? target.typeAnnotation : null;
      return type ? readTypeNode(sources, own, type.typeAnnotation).members : [];
    });
    const returns = node.returnType?.typeAnnotation;
    const params = node.params.map((param) => writeType(own, param)).join(', ');
    const generics = node.typeParameters ? writeType(own, node.typeParameters) : '';
    return [
      {
        name,
        description: own.docBefore(start).text,
        signature: `${name}${generics}(${params}): ${returns ? writeType(own, returns) : 'void'}`,
        options,
        result: returns ? readTypeNode(sources, own, returns).members : [],
      },
    ];
  });
}
