import { Annotations, Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { requireOneOf } from './checks';
import { WebAclScope } from '../web-acl-scope';

const GLOBAL_REGION = 'us-east-1';

/**
 * Refuses what is for CloudFront outside of us-east-1.
 *
 * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateWebACL.html
 */
export function requireScope(construct: Construct, kind: string, scope: WebAclScope): void {
  requireOneOf('aclScope', scope, WebAclScope);
  const { region } = Stack.of(construct);
  if (scope === WebAclScope.REGIONAL || region === GLOBAL_REGION) {
    return;
  }
  if (!Token.isUnresolved(region)) {
    throw new Error(`'aclScope' must be REGIONAL outside of ${GLOBAL_REGION}, got CLOUDFRONT in ${region}`);
  }
  Annotations.of(construct).addWarningV2(`cdk-security-baseline:${kind}.region`, 'What is for CloudFront must be deployed to '
    + `${GLOBAL_REGION}, but the Region of the stack is not known. Set 'env.region' of the stack.`);
}
