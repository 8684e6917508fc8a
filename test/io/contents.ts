/** The two contents a file under test has in turn; large enough that writing takes several steps. */
export const CONTENTS = ['旧'.repeat(100_000), '新'.repeat(150_000)] as const;
