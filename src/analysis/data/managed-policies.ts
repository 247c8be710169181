import { DataFile } from './data-file';
import type { Value } from '../../template/model/value';

interface Line {
  readonly arn: string;
  readonly name: string;
  readonly version: string;
  readonly document: Value;
}

const FILE = new DataFile('aws-managed-policies.jsonl');
const ARN = /^arn:(aws[a-z-]*):iam::aws:policy(\/.+)$/;
const found = new Map<string, Value | undefined>();

/** ISO date of the newest policy in the data. */
export const MANAGED_POLICIES_DATE = FILE.header().date;

/**
 * The document of an AWS managed policy in its default version, or `undefined` when the data does not have it.
 *
 * A name may have its path (`job-function/ViewOnlyAccess`) or not; in an ARN the path counts, as it does for AWS.
 * The data is that of the partition `aws`: for an ARN of another partition its ARNs are rewritten, and
 * {@link managedPolicyCaveat} says what may still differ.
 */
export function awsManagedPolicy(nameOrArn: string): Value | undefined {
  if (!found.has(nameOrArn)) {
    found.set(nameOrArn, read(nameOrArn));
  }
  return found.get(nameOrArn);
}

/** Why a document is perhaps not the one that the account will have, or `undefined` when it is. */
export function managedPolicyCaveat(nameOrArn: string): string | undefined {
  const partition = ARN.exec(nameOrArn)?.[1] ?? 'aws';
  return partition === 'aws' ? undefined : `the library has this policy as it is in the partition aws; that of ${partition} may differ`;
}

function read(nameOrArn: string): Value | undefined {
  const arn = ARN.exec(nameOrArn);
  if (arn !== null) {
    const document = lineOf(arn[2])?.document;
    return document === undefined || arn[1] === 'aws' ? document : inPartition(document, arn[1]);
  }
  if (nameOrArn.startsWith('arn:')) {
    return undefined;
  }
  const path = nameOrArn.startsWith('/') ? nameOrArn : `/${nameOrArn}`;
  return (lineOf(path) ?? lineByName(nameOrArn))?.document;
}

function lineOf(path: string): Line | undefined {
  return FILE.find(`arn:aws:iam::aws:policy${path}`) as Line | undefined;
}

function lineByName(name: string): Line | undefined {
  return FILE.findHolding(`,"name":${JSON.stringify(name)},"version":`) as Line | undefined;
}

function inPartition(document: Value, partition: string): Value {
  return JSON.parse(JSON.stringify(document).replaceAll('"arn:aws:', `"arn:${partition}:`)) as Value;
}
