import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Origin: {
      Type: 'AWS::MediaPackage::OriginEndpoint',
      Properties: { Id: 'live', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a secret',
      template: given({
        Authorization: { CdnIdentifierSecret: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:cdn-AbCdEf', SecretsRoleArn: 'arn:aws:iam::111122223333:role/media' },
      }),
    },
  ],
  nonCompliant: [
    { name: 'open', template: given({}), at: ['Origin Properties.Authorization'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Authorization: { 'Fn::ImportValue': 'setting' } }), at: ['Origin Properties.Authorization'] },
  ],
};
