import { requireEach } from '../../private/validation';

const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,127}$/;
const STACK_NAME_PATTERN = /^[A-Za-z][A-Za-z0-9*-]{0,127}$/;

/** Refuses names that no stack can have, and patterns that would open every stack. */
export function validateStackNames(props: { readonly applicationStacks?: string[]; readonly protectedStacks?: string[] }): void {
  requireEach('applicationStacks', props.applicationStacks, STACK_NAME_PATTERN, 'be names of stacks, with * for any characters after the first');
  requireEach('protectedStacks', props.protectedStacks, STACK_NAME, 'be names of stacks');
}
