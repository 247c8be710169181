import type { Stack } from 'aws-cdk-lib';
import type { TemplateDocument } from './template-document';

/** A template together with what is known about the stack that it makes. */
export interface LoadedStack {
  /** Construct path, or path of the file. */
  readonly id: string;
  /** Absent for nested stacks: CloudFormation names them. */
  readonly name?: string;
  readonly account: string;
  readonly region: string;
  /** Nobody has said which Region: the one above is a guess. */
  readonly isRegionSupposed?: boolean;
  readonly partition: string;
  /** The file of the template, if it was read from one. */
  readonly file?: string;
  readonly document: TemplateDocument;
  readonly parent?: { readonly stack: LoadedStack; readonly logicalId: string };
  /** Values of parameters, for stacks that are not nested. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Values of exports of stacks outside the set. */
  readonly exports: Readonly<Record<string, string>>;
  /** The stack of the app, if there is one. */
  readonly construct?: Stack;
  /** The construct path of a resource. */
  pathOf(logicalId: string): string | undefined;
}
