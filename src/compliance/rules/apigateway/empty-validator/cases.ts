import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the body', template: given({ RestApiId: 'a', ValidateRequestBody: true }) },
    { name: 'parameters, as a text', template: given({ RestApiId: 'a', ValidateRequestBody: false, ValidateRequestParameters: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing said', template: given({ RestApiId: 'a' }), at: ['Validator Properties.ValidateRequestBody'] },
    {
      name: 'neither',
      template: given({ RestApiId: 'a', ValidateRequestBody: false, ValidateRequestParameters: false }),
      at: ['Validator Properties.ValidateRequestBody'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ RestApiId: 'a', ValidateRequestParameters: { 'Fn::ImportValue': 'Parameters' } }),
      at: ['Validator Properties.ValidateRequestParameters'],
    },
  ],
};
