import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Authorizer: {
      Type: 'AWS::IoT::Authorizer',
      Properties: { AuthorizerFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:auth', Status: 'ACTIVE', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'signed',
      template: given({ SigningDisabled: false, TokenKeyName: 'token', TokenSigningPublicKeys: { first: '-----BEGIN PUBLIC KEY-----' } }),
    },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not signed', template: given({ SigningDisabled: true }), at: ['Authorizer Properties.SigningDisabled'] },
    { name: 'as a text', template: given({ SigningDisabled: 'true' }), at: ['Authorizer Properties.SigningDisabled'] },
  ],
  notApplicable: [
    { name: 'an authorizer that is off', template: given({ Status: 'INACTIVE', SigningDisabled: true }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ SigningDisabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Authorizer Properties.SigningDisabled'],
    },
  ],
};
