import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GRAFANA-21',
  title: 'Administrators of dashboards install no plug-ins',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Grafana::Workspace'],
  rationale: 'A plug-in is a program of strangers with the rights of the workspace.',
  remediation: 'Leave out PluginAdminEnabled, or set it to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-grafana-workspace.html',
  ],
  judge(workspace) {
    return mustNotBeTrue(workspace.at('PluginAdminEnabled'), 'programs of strangers may be installed');
  },
});
