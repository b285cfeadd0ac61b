/** Lines that ask the reader to share, comment, subscribe, install or agree; the language is that of `phrases.ts`. */
export const INVITATIONS = [
  ['share bar', `
    (enjoyed|liked|like|love|loved|enjoy) this (article|story|post|piece|read) (share|try|subscribe|sign up|follow|forward|tell|consider|join|get|support|why not) {any}
    if you (liked|enjoyed|like|enjoy|found) this [article|story|post|piece|useful] (try|share|subscribe|sign up|why not|consider|please|follow|you may|you might|you'll) {any}
    follow our (live blog|liveblog|live coverage|live updates|live page) [{any}]
    (hit|smash|press) [the] (subscribe|bell|like|like button|subscribe button|bell icon|like and subscribe) [{any}]
    (add|save) to (favourites|favorites|my list|reading list|wishlist|bookmarks)
    share
    shares
    {n} shares
    share {sep} [on|via|to|with] (facebook|twitter|x|whatsapp|linkedin|email|e-mail|reddit|pinterest|telegram|messenger|threads|bluesky|tumblr|sms)
    share (this|the|our) (article|story|post|page|news|video|content|entry|item|blog|report|piece|recipe|on) {sep} [on|via|with|to]
    share (this|the|our) (article|story|post|page|news|video|content) {sep} [on|via|with|to] (friends|your friends|facebook|twitter|x|email|e-mail|social media|social|others|someone|a friend|copy link)
    share [this|the|our|on] [article|story|post|page|news|video|content] : {any}
    (share|spread) (this|it|the love|the word|the news) [on|via|now|with] [friends|your friends|facebook|twitter|x|social media]
    share (your thoughts|your opinion|your views|your story|your comments) [with us|below|in the comments|with friends|with your friends]
    share (and|or) (print|save|comment|email|discuss) [this] [article|story|page|post]
    (share|all|more) [all] sharing options [for] [: {any}]
    share all sharing options for : {any}
    share (icon|button|buttons|link|via|via email|this via email|options|tools|selection|by email|by e-mail|article|story|post|page)
    [click] [to] (tweet|retweet|pin) [this|it|to|on] [this] [article|story|post|page|pinterest]
    click to (share|email|print|tweet|copy) {any}
    (copy|get|copied) [the] [short|share|shareable|article|page] (link|url|permalink) [to clipboard|to article]
    link copied [to clipboard]
    (like|follow|join|find|add|connect with|visit|watch|stay connected with) (us|me|this page) [on|with|via] [our] [facebook|twitter|x|instagram|linkedin|youtube|tiktok|google|google news|whatsapp|telegram|pinterest|snapchat|threads|social media|flipboard|twitter and facebook|facebook and twitter|facebook twitter and instagram|twitter and instagram|facebook and instagram|twitter facebook and instagram]
    follow [{few}] on (twitter|facebook|x|instagram|linkedin|youtube|tiktok|google news|threads|bluesky|telegram) [: {any}]
    follow [{few}] on (twitter|facebook|x|instagram|linkedin|google) [and|or] [twitter|facebook|instagram|linkedin|x] [: {any}]
    follow (us|me|on) [{few}]
    follow (the authors|the author|the reporter|this author|this topic|topic|author)
    (social media links|social share|social sharing)
    post (on|to) (facebook|twitter|x|linkedin)
    (send|forward) [this] (to a friend|to friend|by email)
    stay connected [with us]
    stay in touch [with us]
    connect with us [on] [facebook|twitter|social media]
    keep in touch [with us]
    (recommend|save|bookmark) this [article|story|post|page]
    save [article|story] [for later|to favourites|to favorites]
    (love|like|liked|enjoyed|enjoy) this (article|story|post) [: {any}]`],
  ['comment form', `
    comments {n}
    comments (are|will be) (moderated|pre-moderated|reviewed|checked) {any}
    (leave|post|add|write|submit|make|cancel) (a|your|the|an) (comment|reply|response) [below|here|now|cancel reply]
    (leave|add|post) (comment|comments|reply)
    leave a (comment|reply) [to {any}]
    (cancel|close) (reply|comment|comments)
    (comment|comments|reply|reply to this|write a comment) [: {n}]
    {n} (comment|comments|replies|responses|thoughts) [on {any}]
    (no|zero) (comments|comment|replies|responses) [yet|found]
    (view|show|see|read|hide|load|join|all|most|sort|open|jump to|go to|skip to|back to) [all|the|more|latest|recent] [{n}] (comments|comment|replies|conversation)
    (recent|latest|top|newest|oldest|reader|readers'|user|facebook|featured|popular) comments
    join the (conversation|discussion|debate) [below|now|on facebook|in the comments]
    (start|be part of) the (conversation|discussion)
    be the first to (comment|reply|leave a comment|review|like|share|respond|post a comment|share what you think|share your thoughts) [on {any}|this]
    (comments|commenting|discussion|comment section) (are|is|have been|has been) [now|currently] (closed|disabled|off|turned off|not allowed|unavailable|switched off) [for this post|for this article|on this article|on this story|for this story|on this post|here]
    this (discussion|thread|topic|comment section) is [now] (closed|archived|closed for comments)
    {few} (comments|commenting) (are|is) (closed|disabled|off)
    your email [address] will not be (published|shared|displayed|made public) {any}
    your email [address] will not be (published|shared|displayed|made public)
    (required|mandatory) fields are marked
    [the] fields marked with [an] [asterisk] are (required|mandatory)
    save my name [and] email {any}
    notify me (of|when|about|by|via) {any}
    (you must be|you need to be|please) (logged in|log in|signed in|sign in|login) to (post|leave|comment|reply|view|add) {any}
    (you must|please|you need to) (log in|login|sign in|register) to (post|leave|comment|reply|add|view|join) [{any}]
    (log in|login|sign in|register|sign in or register|log in or register) to (comment|reply|post comments|leave a comment|post a comment|join the conversation)
    (logged|signed) in as {any}
    (this site uses akismet|learn how your comment data) {any}
    [blog] comments powered by {few}
    please read our (comment|commenting|comments) (policy|rules|guidelines) [{any}]
    (comment|commenting|comments) (policy|rules|guidelines|here)
    (have your say|what do you think) [in the comments] [below]
    (let us know|tell us) [what you think] in the comments [section] [below]
    tell us what you think [below|in the comments]
    (post|submit) comment
    report (comment|abuse|this comment|this ad|an error|a typo|a correction)
    (newest|oldest|best|most liked|top rated) first
    sort by [: ] [newest|oldest|best|top]
    (reply|replies) (to|from) {few}
    reply quote
    {few} (says|said) : reply
    we welcome [your] comments that {any}
    name email website
    (name|email|e-mail|comment|email address|your name|your email|your email address|your comment|your message|website|your review) (required|optional|will not be published)
    (name|email|e-mail) (name|email|e-mail|website|comment) [website|comment|phone|message]`],
  ['newsletter plug', `
    join our (whatsapp|telegram|facebook|discord|signal) (channel|group|community) [{any}]
    (stay|keep) (up to date|up-to-date|in touch|in the loop) with {few}
    get notified (of|when|about) {any}
    (newsletter|newsletters|enewsletter|e-newsletter|email newsletter|email newsletters|newsletter sign up|newsletter signup|newsletter sign-up|email alerts|e-mail alerts|mailing list)
    (subscribe|sign up|signup|register|join|enroll|opt in) (to|for) {few} [{few}] (newsletter|newsletters|updates|alerts|inbox|email|emails|list|feed|briefing|digest|bulletin|notifications|channel) [{any}]
    (subscribe|sign up|signup|register|join) (to|for|now|today|here|now for|here for|today for) [our|the|free|email] (newsletter|newsletters|updates|alerts|email updates|email alerts|news alerts)
    (subscribe|sign up|signup|sign up now|subscribe now|sign up here|sign up today|subscribe today|subscribe here|subscribe for free|sign up for free|subscribe via email|subscribe by email)
    (subscribe|sign up) [now|today|here] (to|and) (get|receive|stay|never miss|keep) {any}
    (subscribe|sign up) via (email|rss|apple podcasts|itunes|e-mail)
    subscribe (on|in) (youtube|itunes|apple podcasts|spotify|a reader|android|google podcasts)
    (get|receive|have|want) (the|our|all the|your|more|daily|weekly|breaking|latest|exclusive|top) {few} [{few}] (delivered|sent|straight|direct|directly|right) [{few}] (inbox|email|phone|e-mail)
    (get|receive|have|want) {few} [{few}] [{few}] (in|to|into) your (inbox|email|e-mail|mailbox) [{any}]
    get [the] latest [news|updates|stories|headlines|posts] [and {few}] [from us|by email|delivered|from {few}] {sep} [sign up {any}|subscribe {any}]
    get updates [by email|in your inbox|via email|from {few}]
    (enter|your|add|provide|submit|type) [your] (email|e-mail|email address|e-mail address|email address here|email here) [address] [to {any}|below|here|and {any}]
    by (signing up|subscribing|submitting|entering|clicking|registering|providing|continuing|joining|using|checking|creating|logging in|signing in) {few} [{few}] [{few}] (you agree|you are agreeing|you consent|you accept|you confirm|you acknowledge|i agree) {any}
    by (signing up|subscribing|registering|continuing|joining|clicking submit|clicking subscribe) (you agree|you are agreeing|you consent|you accept|you confirm|you acknowledge|i agree) {any}
    (i agree|i consent|i accept|yes i agree|yes i would like|yes i want|i have read and agree) (to|that|and|the) {few} [{few}] [{few}] (newsletter|newsletters|emails|email|policy|terms|conditions|offers|updates|use|service|privacy policy)
    (thanks|thank you) for (signing up|subscribing|joining|registering|your submission|your interest|your feedback|your message|contacting us|subscribing to {few}|signing up to {few}|signing up for {few})
    (thank you|thanks) your (submission|message|subscription) has been (received|sent|confirmed)
    (unsubscribe|you can unsubscribe|unsubscribe from|you may unsubscribe|unsubscribe here|manage subscription|manage subscriptions|manage preferences|update preferences) [at any time|anytime|any time|at anytime] [{few}]
    (no spam|we hate spam|we respect your privacy|we don't spam|we do not spam|we never spam|we won't spam you|we promise not to spam) [{any}]
    (there was an error|something went wrong|oops something went wrong|an error occurred|an error has occurred|there was a problem) [while|processing|submitting|with|please|saving|loading|we] [{any}]
    (check|keep an eye on|please check) your (inbox|email) {any}
    [oops] (this|the) (email|e-mail|field|email address|email you entered) [address] (is|was) (invalid|required|not valid|already registered)
    (join|over) {few} (subscribers|other subscribers|readers|others) [{any}]
    (want|would you like|looking for|need) more (stories|news|articles|content|posts|stories like this|news like this|articles like this|like this) [{any}]
    (never|don't) miss (a|an|another|out on) (story|beat|post|thing|update|article|new post|issue|episode|news) [{any}]
    (stay|keep) (up to date|updated|informed|in the know|up-to-date|in the loop) (with|on|by|and|via) (our|us|the latest|the day|all the|signing|subscribing|breaking) [{any}]
    discover more from {few}
    subscribe to get {any}
    click (here|below) to (subscribe|sign up|join our|join the|register for|get our|get the|receive our) {any}
    click (here|below) to (subscribe|sign up|join|register)
    (rss|rss feed|rss feeds|atom feed|subscribe to rss|rss subscribe)
    (thanks|thank you) for (reading|visiting|watching|stopping by) [{few}] [{any}]
    [start|get] your (free trial|free account|free subscription) [now|today]
    (continue|view|read) (in browser|online|this email in your browser|in your browser)`],
  ['app plug', `
    (download|get|install|try|open|use|view|read) (our|the|the free|our free|our new|{few}) (app|mobile app|iphone app|android app|news app|apps) {any}
    (download|get|install|try) (our|the|the free|our free|our new|{few}) (app|mobile app|news app|apps) [now|today|here|for free]
    download on the (app store|mac app store)
    (get it on|available on|download from|available at) (google play|the app store|the apple store|app store|amazon|play store|the google play store)
    (app store|google play|mobile app|mobile apps|iphone app|ipad app|android app|apps|our apps|ios app)
    (exit|view|switch to|go to|leave|full|desktop) [the] (mobile|desktop|full|amp) (version|site|view|website)
    (mobile|desktop|full|amp) (version|site|view)
    (view|read|open|continue) in [the] app
    (turn on|enable|allow|get|switch on) [our] [desktop|push|browser|breaking news|news] (notifications|alerts) [{any}]
    click here to (download|get|install) (our|the) [{few}] (app|apps) [{any}]
    (get|read) {few} on the go [by clicking here]`],
  ['cookie notice', `
    (we|this site|this website|our site|our website|our sites|the site|we and our partners|we and our {few} partners|{few}) (use|uses|may use|is using) cookies {any}
    (we|this site|this website|our site|our website) (use|uses) cookies
    (cookie|cookies) (policy|settings|preferences|notice|consent|statement|list|banner|information)
    (manage|accept|reject|allow|decline|customise|customize|change|necessary|functional|privacy and|disable) [all|your|my|only|essential|necessary|analytics] (cookies|cookie|cookie settings|cookie preferences|cookie policy)
    (accept|reject|decline|allow|deny|refuse) [and] [all|refuse|reject|close|continue|necessary only]
    accept (and|read|or) {few}
    (accept|i accept|got it|i agree|ok got it|agree|agree and close|accept and close|i understand|necessary always enabled|always active|privacy overview|your privacy choices|your privacy|we value your privacy|we care about your privacy|save and accept)
    (your|our) [california|us|state|eu] privacy (choices|rights|settings|preferences)
    [us|your|we] do not (sell|share) [or share|or sell] [my] (personal information|info|data|my info|my personal information)
    if you continue {few} [{few}] we (will|'ll) assume {any}
    by (using|continuing to use|browsing|continuing to browse) (this|our|the) (site|website|service|app) you {any}
    (manage consent|consent preferences|cookie consent|gdpr|ad choices|adchoices|your ad choices|interest-based ads|about our ads)
    [show|view] (purposes|list of partners|vendors|our partners)`]
] as const
