import type { RuleCases } from '../../../model/cases';

const url = (Properties: object) => ({ Resources: { Url: { Type: 'AWS::Lambda::Url', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one origin',
      template: url({
        TargetFunctionArn: 'worker',
        AuthType: 'AWS_IAM',
        Cors: { AllowOrigins: ['https://app.example.com'], AllowCredentials: true },
      }),
    },
    { name: 'every origin without credentials', template: url({ Cors: { AllowOrigins: ['*'] } }) },
  ],
  nonCompliant: [
    {
      name: 'every origin',
      template: url({ TargetFunctionArn: 'worker', AuthType: 'AWS_IAM', Cors: { AllowOrigins: ['*'], AllowCredentials: true } }),
      at: ['Url Properties.Cors.AllowOrigins.0'],
    },
    {
      name: 'every origin with TLS beside one',
      template: url({ Cors: { AllowOrigins: ['https://app.example.com', 'https://*'], AllowCredentials: 'true' } }),
      at: ['Url Properties.Cors.AllowOrigins.1'],
    },
  ],
  notApplicable: [
    { name: 'no cross-origin requests', template: url({ AuthType: 'AWS_IAM' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: url({ Cors: { AllowOrigins: ['*'], AllowCredentials: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Url Properties.Cors.AllowCredentials'],
    },
  ],
};
