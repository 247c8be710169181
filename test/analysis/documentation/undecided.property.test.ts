// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html
import * as fc from 'fast-check';
import { allow, deny, document, grant, type Statement } from './ask';
import { AccessModel } from '../../../src/analysis/access-model';
import { TemplateSet } from '../../../src/template/template-set';

type Node = Statement | { 'Fn::If': [string, unknown, unknown] };

const NOTHING = { Ref: 'AWS::NoValue' };
const action = fc.constantFrom('s3:*', 's3:GetObject', 's3:Put*', 'ec2:*');
const resource = fc.constantFrom('*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::b/*');
const condition = fc.constantFrom(undefined, undefined, { Bool: { 'aws:SecureTransport': 'true' } }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } });
const statement = fc.tuple(fc.boolean(), action, resource, condition).map(([allows, ...rest]) => (allows ? allow : deny)(...rest));
const node: fc.Arbitrary<Node> = fc.oneof(statement, fc.tuple(fc.constantFrom('C', 'D'), fc.option(statement, { nil: NOTHING }), fc.option(statement, { nil: NOTHING }))
  .map(([name, then, otherwise]): Node => ({ 'Fn::If': [name, then, otherwise] })));

function verdict(identity: Node[], bucket: Node[], decided: Record<string, string>): string {
  const inBucket = (one: unknown): unknown => typeof one === 'object' && one !== null && 'Fn::If' in one
    ? { 'Fn::If': (one['Fn::If'] as unknown[]).map((branch, index) => index === 0 ? branch : inBucket(branch)) }
    : one === NOTHING ? one : grant('*', one as Statement);
  const template = {
    Parameters: { C: { Type: 'String' }, D: { Type: 'String' } },
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'C' }, 'yes'] }, D: { 'Fn::Equals': [{ Ref: 'D' }, 'yes'] } },
    Resources: {
      Alice: { Type: 'AWS::IAM::User', Properties: { UserName: 'alice', Policies: [{ PolicyName: 'P', PolicyDocument: document(...identity) }] } },
      Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'a', PolicyDocument: document(...bucket.map((one) => inBucket(one) as Statement)) } },
    },
  };
  return AccessModel.fromTemplates(TemplateSet.fromDocument(template, { parameters: decided }))
    .ask({ principal: 'alice', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::a/x'] }).verdict;
}

test('what is certain while conditions are undecided stays so however they are decided', () => {
  fc.assert(fc.property(fc.array(node, { maxLength: 4 }), fc.array(node, { maxLength: 3 }), (identity, bucket) => {
    const before = verdict(identity, bucket, {});
    const after = ['yes', 'no'].flatMap((C) => ['yes', 'no'].map((D) => verdict(identity, bucket, { C, D })));
    expect(before === 'CONDITIONAL' ? [] : after.filter((one) => one !== before)).toEqual([]);
  }), { numRuns: 500 });
});
