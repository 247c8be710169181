/**
 * The CDK's own template validation costs about 3 s and 300 MB per process. Every example runs with it, in each partition
 * (test/examples/synthesize.ts).
 */
process.env.CDK_VALIDATION = 'false';
