import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = new URL('../.github/workflows/', import.meta.url)
const Step = z.object({
  name: z.string(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const Workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(Step),
    }),
  ),
})

const workflows = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name, text, workflow: Workflow.parse(parse(text)) }
  })
const named = (name: string) => {
  const found = workflows.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no workflow ${name}`)
  return found
}

describe.each(workflows)('the workflow $name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('uses each action by its full commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may read and no more, but where it publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const more = jobs.flatMap(({ permissions = {} }) => Object.entries(permissions))
    for (const [what] of more) expect(['pages', 'id-token']).toContain(what)
  })

  it('keeps no key to the repository after it got the charters, and gets their whole history', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts)
      expect(step.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 })
    expect(checkouts.length).toBeGreaterThan(0)
  })

  it('takes nothing that somebody else wrote into a command, and no secret', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/)
    expect(text).not.toMatch(/secrets\.|github\.event|github\.head_ref/)
  })

  it('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })
})

describe('the workflow for a suggested change', () => {
  const { text, workflow } = named('suggestion.yml')

  it('runs with the rights of whoever suggests it, never with ours', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request'])
    expect(text).not.toMatch(/^\s*pull_request_target/m)
  })

  it('tells, checks, makes and attaches, in this order', () => {
    const steps = workflow.jobs.suggestion?.steps.map(({ run = '', uses = '' }) => run || uses) ?? []
    const order = ['charter diff', 'npm run check', 'charter build', 'actions/upload-artifact'].map((what) =>
      steps.findIndex((step) => step.includes(what)),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })
})

it('the site is published from main alone', () => {
  const { workflow } = named('publish.yml')
  expect(workflow.on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null })
})
