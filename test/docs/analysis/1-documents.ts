import { analysis } from 'cdk-security-baseline';

const access = analysis.AccessModel.fromPolicies({
  principals: [{
    name: 'alice',
    kind: analysis.PrincipalKind.USER,
    policies: [{
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Reports', Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::reports/*' },
        { Sid: 'NoMfa', Effect: 'Deny', Action: '*', Resource: '*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } },
      ],
    }],
  }],
});

const question = { principal: 'alice', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::reports/2026/*'] };
const mfa = analysis.RequestContext.unknown().having('aws:MultiFactorAuthPresent', 'true');

console.log(access.ask(question).verdict);
console.log(access.ask({ ...question, context: analysis.RequestContext.accessKey() }).verdict);
console.log(access.ask({ ...question, context: mfa }).verdict);
console.log(access.mayOnlyWith(question, mfa));
console.log(access.explain(question));
