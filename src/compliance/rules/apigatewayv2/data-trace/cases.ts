import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'not said', template: given({ ApiId: 'a', StageName: 's' }) },
    { name: 'off', template: given({ ApiId: 'a', StageName: 's', DefaultRouteSettings: { DataTraceEnabled: 'false' } }) },
  ],
  nonCompliant: [
    {
      name: 'on',
      template: given({ ApiId: 'a', StageName: 's', DefaultRouteSettings: { DataTraceEnabled: true } }),
      at: ['Stage Properties.DefaultRouteSettings.DataTraceEnabled'],
    },
    {
      name: 'of one route',
      template: given({ ApiId: 'a', StageName: 's', RouteSettings: { chat: { DataTraceEnabled: 'true' } } }),
      at: ['Stage Properties.RouteSettings.chat.DataTraceEnabled'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ ApiId: 'a', DefaultRouteSettings: { DataTraceEnabled: { 'Fn::ImportValue': 'Trace' } } }),
      at: ['Stage Properties.DefaultRouteSettings.DataTraceEnabled'],
    },
  ],
};
