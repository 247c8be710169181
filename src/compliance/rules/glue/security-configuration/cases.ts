import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'a job',
      template: {
        Resources: {
          It: { Type: 'AWS::Glue::Job', Properties: { Role: 'r', Command: {}, SecurityConfiguration: { Ref: 'Safe' } } },
          Safe: { Type: 'AWS::Glue::SecurityConfiguration', Properties: { Name: 'c', EncryptionConfiguration: {} } },
        },
      },
    },
    {
      name: 'a crawler',
      template: { Resources: { It: { Type: 'AWS::Glue::Crawler', Properties: { Role: 'r', Targets: {}, CrawlerSecurityConfiguration: 'safe' } } } },
    },
    {
      name: 'an endpoint, of another stack',
      template: {
        Resources: { It: { Type: 'AWS::Glue::DevEndpoint', Properties: { RoleArn: 'r', SecurityConfiguration: { 'Fn::ImportValue': 'Safe' } } } },
      },
    },
    {
      name: 'a transform',
      template: {
        Resources: {
          It: { Type: 'AWS::Glue::MLTransform', Properties: { Role: 'r', TransformEncryption: { TaskRunSecurityConfigurationName: 'safe' } } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'a job',
      template: { Resources: { It: { Type: 'AWS::Glue::Job', Properties: { Role: 'r', Command: {} } } } },
      at: ['It Properties.SecurityConfiguration'],
    },
    {
      name: 'a crawler with an empty name',
      template: { Resources: { It: { Type: 'AWS::Glue::Crawler', Properties: { Role: 'r', Targets: {}, CrawlerSecurityConfiguration: '' } } } },
      at: ['It Properties.CrawlerSecurityConfiguration'],
    },
    {
      name: 'an endpoint',
      template: { Resources: { It: { Type: 'AWS::Glue::DevEndpoint', Properties: { RoleArn: 'r' } } } },
      at: ['It Properties.SecurityConfiguration'],
    },
    {
      name: 'a transform',
      template: { Resources: { It: { Type: 'AWS::Glue::MLTransform', Properties: { Role: 'r' } } } },
      at: ['It Properties.TransformEncryption.TaskRunSecurityConfigurationName'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: {
        Resources: {
          It: {
            Type: 'AWS::Glue::Job',
            Properties: { SecurityConfiguration: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'A' }, { 'Fn::ImportValue': 'B' }]] } },
          },
        },
      },
      at: ['It Properties.SecurityConfiguration'],
    },
  ],
};
