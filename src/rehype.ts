import {rules} from '../rules/index.js'
import {cataloguePlugin, readRehype} from './plugins.js'

/** The whole catalogue as a rehype plugin, on the HTML tree itself. */
const rehypeFactlint = cataloguePlugin(rules, readRehype)
export default rehypeFactlint
