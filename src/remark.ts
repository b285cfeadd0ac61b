import {rules} from '../rules/index.js'
import {cataloguePlugin, readRemark} from './plugins.js'

/** The whole catalogue as a remark plugin, on the Markdown tree itself, beside remark-lint. */
const remarkFactlint = cataloguePlugin(rules, readRemark)
export default remarkFactlint
