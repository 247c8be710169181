import { createHash } from 'node:crypto';
import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';

/** The bodies of the responses of a web ACL. Actions refer to them by key; the same body is kept once. */
export class ResponseBodies {
  private readonly bodies: Record<string, wafv2.CfnWebACL.CustomResponseBodyProperty> = {};

  /** Keeps a body and returns its key. */
  public add(contentType: string, content: string): string {
    const key = `body-${createHash('sha256').update(`${contentType} ${content}`).digest('hex').slice(0, 8)}`;
    this.bodies[key] = { contentType, content };
    return key;
  }

  public get all(): Record<string, wafv2.CfnWebACL.CustomResponseBodyProperty> | undefined {
    return Object.keys(this.bodies).length === 0 ? undefined : this.bodies;
  }
}
