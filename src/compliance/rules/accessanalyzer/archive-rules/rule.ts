import { narrowingFields } from '../../../domain/suppression';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const BROAD = ['accessPreviewId', 'createdAt', 'error', 'findingType', 'id', 'isPublic', 'resourceOwnerAccount', 'resourceType', 'status', 'updatedAt'];

export const rule = defineRule({
  id: 'ACCESSANALYZER-1',
  title: 'Access Analyzer archives no finding that nobody has seen',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::AccessAnalyzer::Analyzer', 'AWS::AccessAnalyzer::ArchiveRule'],
  rationale: 'A rule that archives all public access, or all of a type of resource, also archives the bucket that becomes public tomorrow.',
  remediation: 'Name the resource or the principal with Eq or Contains in the Filter',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-accessanalyzer-analyzer.html',
  ],
  judge(subject) {
    if (subject.type === 'AWS::AccessAnalyzer::ArchiveRule') {
      const filter = subject.at('Filter');
      return failUnless(narrowingFields(filter, BROAD).length > 0, filter, 'findings that nobody has seen yet are archived');
    }
    return judgeEach(subject.at('ArchiveRules').items(), (archiving) => {
      const filter = archiving.at('Filter');
      const isNarrow = filter.items().some((one) => !one.at('Property').isOneOf(...BROAD) && [...one.at('Eq').patterns(), ...one.at('Contains').patterns()].some((text) => text !== ''));
      return failUnless(isNarrow, filter, 'findings that nobody has seen yet are archived');
    });
  },
});
