import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAKEFORMATION-3',
  title: 'Engines get no data of whole tables without tags of their session',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::LakeFormation::DataLakeSettings'],
  rationale: 'Any engine outside takes credentials for the files, and row and column filters are its own affair.',
  remediation: 'Set AllowFullTableExternalDataAccess to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lakeformation-datalakesettings.html'],
  judge(settings) {
    return mustNotBeTrue(settings.at('AllowFullTableExternalDataAccess'), 'engines outside read the files of whole tables');
  },
});
