import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGatewayV2::Api', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one site', template: one({ CorsConfiguration: { AllowCredentials: true, AllowOrigins: ['https://shop.example.com'] } }) },
  ],
  nonCompliant: [
    {
      name: 'every site',
      template: one({ CorsConfiguration: { AllowCredentials: 'true', AllowOrigins: ['https://*'] } }),
      at: ['One Properties.CorsConfiguration.AllowOrigins.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no credentials', template: one({ CorsConfiguration: { AllowOrigins: ['*'] } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ CorsConfiguration: { AllowCredentials: true, AllowOrigins: [{ Ref: 'Value' }] } }),
      },
      at: ['One Properties.CorsConfiguration.AllowOrigins.0'],
    },
  ],
};
