import { requireMatch } from '../../private/validation';
import { partitionOf } from '../resolving/partition';
import type { TemplateOptions } from '../template-options';

/** What a template that fits every environment is read as. */
const ANY_ACCOUNT = '111111111111';
const ANY_REGION = 'us-east-1';

export interface Environment {
  readonly account: string;
  readonly region: string;
  /** Nobody has said which Region: {@link region} is a guess. */
  readonly isRegionSupposed: boolean;
  readonly partition: string;
}

/** The environment of a stack: its own where it has one, else what the options say. */
export function environmentOf(options: TemplateOptions, account?: string, region?: string): Environment {
  const chosen = region ?? options.region ?? ANY_REGION;
  return {
    account: account ?? options.account ?? ANY_ACCOUNT,
    region: chosen,
    isRegionSupposed: (region ?? options.region) === undefined,
    partition: options.partition ?? partitionOf(chosen),
  };
}

export function validateOptions(options: TemplateOptions, single: boolean): void {
  if (!single && options.stackName !== undefined) {
    throw new Error(`'stackName' is for a single template, since the stacks of an app have their names, got ${options.stackName}`);
  }
  requireMatch('stackName', options.stackName, /^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'be letters, digits and hyphens, at most 128, a letter first');
  requireMatch('account', options.account, /^\d{12}$/, 'be 12 digits');
  requireMatch('region', options.region, /^[a-z]+(-[a-z]+)+-\d+$/, 'be a Region such as eu-central-1');
  requireMatch('partition', options.partition, /^aws(-[a-z]+)*$/, 'be a partition such as aws-cn');
}
