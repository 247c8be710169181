import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Task: { Type: 'AWS::DMS::ReplicationTask', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'on',
      template: given({ MigrationType: 'cdc', ReplicationTaskSettings: '{"Logging":{"EnableLogging":true,"LogComponents":[]}}' }),
    },
    {
      name: 'as much as by default',
      template: given({
        MigrationType: 'cdc',
        ReplicationTaskSettings: '{"Logging":{"EnableLogging":true,"LogComponents":[{"Id":"TARGET_APPLY","Severity":"LOGGER_SEVERITY_DEFAULT"},{"Id":"TARGET_LOAD","Severity":"LOGGER_SEVERITY_DEBUG"},{"Id":"TASK_MANAGER","Severity":"LOGGER_SEVERITY_ERROR"}]}}',
      }),
    },
  ],
  nonCompliant: [
    { name: 'nothing said', template: given({ MigrationType: 'cdc' }), at: ['Task Properties.ReplicationTaskSettings'] },
    {
      name: 'off',
      template: given({ MigrationType: 'cdc', ReplicationTaskSettings: '{"Logging":{"EnableLogging":false,"LogComponents":[]}}' }),
      at: ['Task Properties.ReplicationTaskSettings'],
    },
    {
      name: 'errors only',
      template: given({
        MigrationType: 'cdc',
        ReplicationTaskSettings: '{"Logging":{"EnableLogging":true,"LogComponents":[{"Id":"TARGET_APPLY","Severity":"LOGGER_SEVERITY_ERROR"}]}}',
      }),
      at: ['Task Properties.ReplicationTaskSettings'],
    },
    {
      name: 'no JSON',
      template: given({ MigrationType: 'cdc', ReplicationTaskSettings: 'none' }),
      at: ['Task Properties.ReplicationTaskSettings'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ MigrationType: 'cdc', ReplicationTaskSettings: { 'Fn::ImportValue': 'Settings' } }),
      at: ['Task Properties.ReplicationTaskSettings'],
    },
  ],
};
