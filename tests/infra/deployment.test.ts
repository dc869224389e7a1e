import { App, Stack } from 'aws-cdk-lib'
import { Annotations, Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it, test } from 'vitest'
import { type CountyConfig, loadCountyConfig } from '../../infra/county-config.ts'
import { deploymentOf, regionOf, warnOfDemo } from '../../infra/deployment.ts'

const account = '123456789012'
const zhuji: CountyConfig = loadCountyConfig('zhuji')

describe('a deployment', () => {
  it('of a county for show goes to the place that the command line names, else to that of the credentials', () => {
    const place = { defaultRegion: 'eu-west-1', account }
    expect(deploymentOf({ county: 'zhuji', region: 'cn-north-1', ...place }).env).toEqual({
      ...{ region: 'cn-north-1', account },
    })
    expect(deploymentOf({ county: 'zhuji', ...place }).env).toEqual({ region: 'eu-west-1', account })
    expect(deploymentOf({ county: 'zhuji' }).env).toEqual({})
  })

  it('goes to the place of the county’s file, and nowhere else', () => {
    const own = { ...zhuji, region: 'cn-north-1' }
    expect(regionOf(own, { defaultRegion: 'eu-west-1' })).toBe('cn-north-1')
    expect(regionOf(own, { region: 'cn-north-1' })).toBe('cn-north-1')
    expect(() => regionOf(own, { region: 'cn-northwest-1' })).toThrow(
      /cn-northwest-1 .*zhuji\.json.* cn-north-1 不一致.* \/ .*cn-northwest-1 is not cn-north-1/,
    )
  })

  it('of a county for work is told its place, by its file or on the command line', () => {
    const work = { ...zhuji, demo: false, alarmTopic: 'duty' }
    expect(() => regionOf(work, { defaultRegion: 'us-east-1' })).toThrow(
      /^没有写明区域：.*zhuji\.json.*-c region=.* \/ no region/,
    )
    expect(regionOf(work, { region: 'cn-north-1', defaultRegion: 'us-east-1' })).toBe('cn-north-1')
    expect(regionOf({ ...work, region: 'cn-northwest-1' }, {})).toBe('cn-northwest-1')
  })

  test.each([
    [{}, /-c county=.*zhuji.* \/ .*-c county=/],
    [{ county: '' }, /-c county=/],
    [{ county: 'atlantis' }, /atlantis/],
    [{ county: 'zhuji', region: 'cn-north-9' }, /region=cn-north-9：没有这个区域.* \/ no such region/],
    [{ county: 'zhuji', account: '1234' }, /账号 1234：应为 12 位数字.* \/ account 1234/],
  ])('that is told %j is refused', (told, said) => {
    expect(() => deploymentOf(told)).toThrow(said)
  })

  it('of a county for show warns of it', () => {
    const warned = (config: CountyConfig) => {
      const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false })
      const stack = new Stack(app, 'ZhujiData')
      warnOfDemo(app, config)
      return Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('演示县.*demo'))
    }
    expect(warned(zhuji)).toHaveLength(1)
    expect(warned({ ...zhuji, demo: false, alarmTopic: 'duty' })).toEqual([])
  })
})
