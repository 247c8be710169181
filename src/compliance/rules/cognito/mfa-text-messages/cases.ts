import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an authenticator app', template: userPool({ MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] }) },
  ],
  nonCompliant: [
    {
      name: 'messages only',
      template: userPool({ MfaConfiguration: 'ON', EnabledMfas: ['SMS_MFA'] }),
      at: ['UserPool Properties.EnabledMfas'],
    },
    { name: 'nothing is said', template: userPool({ MfaConfiguration: 'ON' }), at: ['UserPool Properties.EnabledMfas'] },
  ],
  notApplicable: [
    { name: 'off', template: userPool({ MfaConfiguration: 'OFF' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ MfaConfiguration: 'ON', EnabledMfas: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPool Properties.EnabledMfas'],
    },
  ],
};
