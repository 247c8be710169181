import { inWords, requireOneOf } from './checks';
import { WafTextTransformation } from '../waf-text-transformation';

/** @see https://docs.aws.amazon.com/waf/latest/developerguide/limits.html */
const MAXIMUM_TRANSFORMATIONS = 10;

interface Transformation { readonly priority: number; readonly type: string }

/** What CloudFormation takes for transformations, in their order. */
export function renderTransformations(transformations: WafTextTransformation[] = [WafTextTransformation.NONE]): Transformation[] {
  if (!Array.isArray(transformations)) {
    throw new Error(`'transformations' must be a list, got ${inWords(transformations)}`);
  }
  if (transformations.length < 1 || transformations.length > MAXIMUM_TRANSFORMATIONS) {
    throw new Error(`'transformations' must hold between 1 and ${MAXIMUM_TRANSFORMATIONS}, got ${transformations.length}`);
  }
  transformations.forEach((type) => { requireOneOf('transformations', type, WafTextTransformation); });
  const repeated = transformations.find((type, index) => transformations.indexOf(type) !== index && type === WafTextTransformation.NONE);
  if (repeated !== undefined) {
    throw new Error("'transformations' must not repeat NONE");
  }
  return transformations.map((type, priority) => ({ priority, type }));
}
