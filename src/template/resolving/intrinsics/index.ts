import type { Intrinsic } from '../scope';
import { fnIf } from './conditions';
import { cidr, getAzs, length, select } from './lists';
import { findInMap, getAtt, getStackOutput, importValue, ref } from './references';
import { base64, join, split, sub, toJsonString } from './strings';

/** The intrinsic functions that may stand in a property. */
const INTRINSICS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::ImportValue', importValue],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::FindInMap', findInMap],
  ['Fn::If', fnIf],
  ['Fn::Join', join],
  ['Fn::Sub', sub],
  ['Fn::Split', split],
  ['Fn::Base64', base64],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Select', select],
  ['Fn::GetAZs', getAzs],
  ['Fn::Cidr', cidr],
  ['Fn::Length', length],
]);

export function intrinsicOf(name: string): Intrinsic | undefined {
  return INTRINSICS.get(name);
}
