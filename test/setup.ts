/**
 * The CDK's own template validation costs about 3 s and 300 MB per process; the synth matrix and the examples run with
 * it, in processes of their own (test/baseline/synth-matrix.test.ts).
 */
process.env.CDK_VALIDATION = 'false';
