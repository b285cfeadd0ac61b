import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', '**/*.generated.ts', 'examples/**/node_modules/']},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Arrays are walked by index where the loop keeps the index in bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Callers in JavaScript pass what the types do not foresee.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Contexts are taken apart: none of their functions has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Loops over a string are meant to go by code points.
      '@typescript-eslint/no-misused-spread': 'off'
    }
  },
  {
    // What a browser loads. The command line is Node's.
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-imports': ['error', {patterns: [{regex: '^node:', message: 'This room runs in a browser, too.'}]}],
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname'],
      'no-eval': 'error'
    }
  },
  {
    // A rule stands alone: what two rules share is a finder or a claim.
    files: ['rules/*/index.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: [{regex: '^node:'}, {regex: '^\\.\\./(?!\\.\\./)', message: 'No rule imports a rule.'}]}]}
  }
)
