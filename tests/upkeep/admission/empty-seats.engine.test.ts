import { beforeAll, describe, expect, it } from 'vitest'
import * as posts from '../../../shared/directory/posts.ts'
import { forgetRegister } from '../../../shared/platform/who/holders.ts'
import { viewOf } from '../../../shared/upkeep/admission/admission.view.ts'
import * as panels from '../../../shared/upkeep/admission/panels.ts'
import { openCounty, personNamed } from '../../support/domain-county.ts'
import { by, now, staff, submitted, yes } from './application-county.ts'

const staffingOffice = '330681-D31'

/** 编办 has nobody on the panel, and no catalogue officer is seated anywhere. */
beforeAll(async () => {
  await openCounty(
    [],
    ({ post, unit }) => post === 'catalogue_officer' || (post === 'panel_member' && unit === staffingOffice),
  )
})

describe('where seats are empty', () => {
  it('the officer’s work falls to the county’s approver (R39)', async () => {
    const application = await submitted()
    const view = await viewOf(application, await by('approver'))
    expect(view.waitsFor).toMatchObject({ post: 'county_approver', people: [{ personId: staff.approver }] })
    expect(view.actions.find(({ action }) => action === 'open_panel')).toMatchObject({ allowed: true })
  })

  it('the panel does not open, and the department that is missing is named (R14)', async () => {
    const { id } = await submitted()
    await expect(panels.openPanel(await by('approver'), id)).rejects.toMatchObject({
      code: 'panel_incomplete',
      params: { departments: '编办' },
    })
    expect((await now(id)).state).toBe('applied')
    const admin = await personNamed('p-330681-admin')
    await posts.give(admin, staffingOffice, {
      ...{ personId: 'p-new-panel', name: '李四', post: 'panel_member', from: '2026-11-01', to: null },
      ...{ acting: true, actingFor: '王五', lines: [] },
    })
    forgetRegister(staffingOffice)
    const { panel } = await panels.openPanel(await by('approver'), id)
    expect(panel?.members.find(({ unit }) => unit === staffingOffice)).toMatchObject({
      personId: 'p-new-panel',
      acting: true,
      actingFor: '王五',
    })
  })

  it('the last who could vote cannot stand aside (R13)', async () => {
    const { id } = await submitted({ applicant: 'civilOfficer' })
    await panels.openPanel(await by('approver'), id)
    await panels.recuse(await by('socialWork'), id, '与本人有利害关系')
    await panels.recuse(await by('agriculture'), id, '与本人有利害关系')
    const last = await personNamed('p-new-panel')
    await expect(panels.recuse(last, id, '与本人有利害关系')).rejects.toMatchObject({
      code: 'panel_without_voters',
    })
    expect(await panels.answer(last, id, yes)).toMatchObject({
      state: 'opinion_round',
      result: { voters: 1 },
    })
  })
})
