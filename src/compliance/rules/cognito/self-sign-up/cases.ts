import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'administrators', template: userPool({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }) },
  ],
  nonCompliant: [
    {
      name: 'anybody',
      template: userPool({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } }),
      at: ['UserPool Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly'],
    },
    { name: 'by default', template: userPool({}), at: ['UserPool Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['UserPool Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly'],
    },
  ],
};
