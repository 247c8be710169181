import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { List: { Type: 'AWS::Macie::AllowList', Properties: { Name: 'samples', ...Properties } } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the sample number', template: given({ Criteria: { Regex: '4111-1111-1111-1111' } }) },
    { name: 'numbers of one kind', template: given({ Criteria: { Regex: 'TEST-\\d{4}' } }) },
  ],
  nonCompliant: [
    { name: 'anything', template: given({ Criteria: { Regex: '.*' } }), at: ['List Properties.Criteria.Regex'] },
    { name: 'anything, anchored', template: given({ Criteria: { Regex: '^.+$' } }), at: ['List Properties.Criteria.Regex'] },
    { name: 'every number', template: given({ Criteria: { Regex: '\\d+' } }), at: ['List Properties.Criteria.Regex'] },
    { name: 'anything, and new lines', template: given({ Criteria: { Regex: '(.|\\n)+' } }), at: ['List Properties.Criteria.Regex'] },
    { name: 'both halves of all characters', template: given({ Criteria: { Regex: '[\\s\\S]*' } }), at: ['List Properties.Criteria.Regex'] },
  ],
  notApplicable: [
    { name: 'a list of words', template: given({ Criteria: { S3WordsList: { BucketName: 'lists', ObjectKey: 'words.txt' } } }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Criteria: { Regex: { 'Fn::ImportValue': 'setting' } } }), at: ['List Properties.Criteria.Regex'] },
  ],
};
