import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-6',
  title: 'The data catalog is encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Glue::DataCatalogEncryptionSettings'],
  rationale: 'The catalog tells what data there is, where it is, and with which statistics.',
  remediation: 'Set EncryptionAtRest.CatalogEncryptionMode to SSE-KMS, with a key',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
  judge(settings) {
    const mode = settings.at('DataCatalogEncryptionSettings', 'EncryptionAtRest', 'CatalogEncryptionMode');
    return mustBeOneOf(mode, ['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'], 'the catalog is not encrypted');
  },
});
