import { createHash } from 'node:crypto';
import { Stack, aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { requireMatch, requireText } from '../../private/validation';
import type { BaselineWebAcl } from '../baseline-web-acl';
import { WebAclScope } from '../web-acl-scope';

/**
 * What a web ACL can be associated with.
 *
 * @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
 */
const RESOURCES = [
  /^arn:[^:]+:elasticloadbalancing:[^:]+:[^:]+:loadbalancer\/app\/[^/]+\/[^/]+$/,
  /^arn:[^:]+:apigateway:[^:]+::\/restapis\/[^/]+\/stages\/[^/]+$/,
  /^arn:[^:]+:appsync:[^:]+:[^:]+:apis\/[^/]+$/,
  /^arn:[^:]+:cognito-idp:[^:]+:[^:]+:userpool\/[^/]+$/,
  /^arn:[^:]+:apprunner:[^:]+:[^:]+:service\/[^/]+\/[^/]+$/,
  /^arn:[^:]+:ec2:[^:]+:[^:]+:verified-access-instance\/[^/]+$/,
  /^arn:[^:]+:bedrock-agentcore:[^:]+:[^:]+:gateway\/[^/]+$/,
];
const KINDS = new RegExp(RESOURCES.map(({ source }) => source).join('|'));

/**
 * Associates a web ACL with what it is to protect.
 *
 * @param resource the construct of the resource, if there is one
 */
export function associate(webAcl: BaselineWebAcl, resourceArn: string, resource?: IConstruct): wafv2.CfnWebACLAssociation {
  if (webAcl.aclScope === WebAclScope.CLOUDFRONT) {
    throw new Error("'aclScope' must be REGIONAL for an association, got CLOUDFRONT: give 'webAclId' to the distribution");
  }
  requireText('resourceArn', resourceArn);
  requireMatch('resourceArn', resourceArn, KINDS, 'be the ARN of an Application Load Balancer, a stage of a REST API, a GraphQL API, a user pool, '
    + 'an App Runner service, a Verified Access instance or an AgentCore gateway');
  const id = `Association${resource?.node.addr.slice(-8) ?? hash(JSON.stringify(Stack.of(webAcl).resolve(resourceArn)))}`;
  if (webAcl.node.tryFindChild(id)) {
    throw new Error(`'resourceArn' must not be associated twice, got ${resource?.node.path ?? resourceArn}`);
  }
  return new wafv2.CfnWebACLAssociation(webAcl, id, { resourceArn, webAclArn: webAcl.webAclArn });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
