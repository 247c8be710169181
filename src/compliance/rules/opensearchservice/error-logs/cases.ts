import type { RuleCases } from '../../../model/cases';

const domain = (Type: string, Properties: object) => ({ Resources: { Domain: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'kept',
      template: domain('AWS::OpenSearchService::Domain', {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: {
            Enabled: true,
            CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
          },
        },
      }),
    },
    {
      name: 'as a text',
      template: domain('AWS::OpenSearchService::Domain', {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: {
            Enabled: 'true',
            CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
          },
        },
      }),
    },
    {
      name: 'on unless it says no',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', {
          LogPublishingOptions: { ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: { Ref: 'Choice' } } },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: domain('AWS::OpenSearchService::Domain', {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: {
            Enabled: false,
            CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
          },
        },
      }),
      at: ['Domain Properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled'],
    },
    {
      name: 'nothing is said',
      template: domain('AWS::OpenSearchService::Domain', { DomainName: 'search' }),
      at: ['Domain Properties.LogPublishingOptions.ES_APPLICATION_LOGS'],
    },
    {
      name: 'another log',
      template: domain('AWS::OpenSearchService::Domain', {
        LogPublishingOptions: {
          SEARCH_SLOW_LOGS: {
            Enabled: true,
            CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
          },
        },
      }),
      at: ['Domain Properties.LogPublishingOptions.ES_APPLICATION_LOGS'],
    },
    {
      name: 'Elasticsearch',
      template: domain('AWS::Elasticsearch::Domain', {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: {
            Enabled: 'false',
            CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
          },
        },
      }),
      at: ['Domain Properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: domain('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...domain('AWS::OpenSearchService::Domain', {
          LogPublishingOptions: {
            ES_APPLICATION_LOGS: {
              Enabled: { Ref: 'Choice' },
              CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:search',
            },
          },
        }),
      },
      at: ['Domain Properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled'],
    },
  ],
};
