import { requireMatch } from '../../private/validation';

const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,127}$/;
const STACK_NAME_PATTERN = /^[A-Za-z][A-Za-z0-9*-]{0,127}$/;

/** Refuses names that no stack can have, and patterns that would open every stack. */
export function validateStackNames(props: { readonly applicationStacks?: string[]; readonly protectedStacks?: string[] }): void {
  props.applicationStacks?.forEach((name) => {
    requireMatch('applicationStacks', name, STACK_NAME_PATTERN, 'be names of stacks, with * for any characters after the first');
  });
  props.protectedStacks?.forEach((name) => { requireMatch('protectedStacks', name, STACK_NAME, 'be names of stacks'); });
}
