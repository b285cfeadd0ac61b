import {INVITATIONS} from './invitations.js'

/** What a line of page furniture is, as a message says it. */
export type FurnitureKind =
  | 'share bar' | 'comment form' | 'newsletter plug' | 'app plug' | 'cookie notice' | 'copyright line' | 'link to another story'
  | 'head of a list of links' | 'advertising marker' | "'read on' link" | 'browser notice' | 'print or e-mail bar' | 'subscription notice'
  | 'sign-in form' | 'navigation link' | 'picture credit' | 'gallery control' | 'tag list' | 'reader count' | 'media player control'
  | 'advertising disclosure' | 'contact line' | 'site notice' | 'bit of markup' | 'archive list' | 'web address'

/** Lines that are furniture wherever they stand alone; the language is that of `phrases.ts`. */
export const FURNITURE: readonly (readonly [FurnitureKind, string])[] = [
  ...INVITATIONS,
  ['copyright line', `
    [all] copyright [by] {n} {any}
    copyright [: ] (the|and|by|all|of|reserved|notice|policy|@|protected|owned) {any}
    copyright [{n}]
    [all] (rights|right) reserved [{few}]
    all (rights|content|material|materials|images|text) (reserved|copyright) {any}
    {few} all rights reserved [{any}]
    {few} copyright {n} [{any}]
    (unauthorized|unauthorised) (distribution|reproduction|use|copying|duplication) {any}
    (this material|this content|this article|no part of this {few}|content from this site|the material on this site) may not be (published|reproduced|copied|used|republished|broadcast) {any}
    (reproduction|republication|redistribution) [in whole or in part|of {few}|or redistribution] (is|without|of) {any}
    (reprints|reprints and permissions|order reprints|republish this article|rights and permissions|reprint policy|permissions)
    (terms|privacy|legal|cookie|copyright) (of|and|policy|notice|statement) (use|service|conditions|cookies|privacy policy|terms) [: ] [and] [{few}]
    (terms of use|terms of service|terms and conditions|terms|terms and privacy|terms of sale|conditions of use|user agreement|privacy|privacy policy|privacy notice|privacy statement|legal|legal notice|legal notices|accessibility|accessibility statement|accessibility help|imprint|code of ethics|ethics policy|editorial guidelines|editorial policy|corrections policy|community guidelines|modern slavery statement|refund policy)
    (privacy policy|terms of use|terms of service|terms and conditions|cookie policy) [: ] [and] (privacy policy|terms of use|terms of service|terms and conditions|cookie policy|contact us|about us|contact|sitemap|site map|disclaimer) [{any}]
    {few} is a [registered] (registered trademark|trademark|trading name|division|subsidiary) of {any}
    (powered|hosted|published|designed|built|developed) by (wordpress|blogger|drupal|ghost|joomla|livefyre|disqus|wordpress vip|wordpress.com|squarespace|wix|substack|google)
    [proudly] powered by {few}
    [a] {few} (theme|template) by {few}`],
  ['link to another story', `
    (also|see|must|next|now|don't miss|please|you can also|more) (read|see|watch|read on|reading|miss|listen|check) : {any}
    (also read|also see|also watch|see also|must read|must see|must watch|read also|read next|up next|read more|read more on|read more about|read this|read now|related|related story|related stories|related article|related articles|related news|related post|related posts|related video|related videos|related content|related coverage|related topics|related links|related link|related roundup|related tags|watch|watch now|watch live|watch more|don't miss|recommended|recommended reading|recommended for you|more on this|more on this story|more from|more on|more coverage|more|more news|further reading|previous post|previous article|previous story|next post|next article|next story|in case you missed it|icymi|trending|trending now|explore|explore more|suggested|suggested reading|editor's pick|editor's picks|editors' picks|buyer's guide|also in|view gallery|gallery|in pictures|in photos|photos|video) : {any}
    also (on|in|from) {few} : {any}
    (read|see|view|find|watch|get) [the|our|my|their|her|his|your] (full|complete|rest of|rest of the|original|entire) (article|story|post|report|review|interview|version|text|list|coverage|{few} review) [here|on {any}|at {any}|by {any}]
    (read|see|find) more (from|at|on|about|by|in) {few} [here|by clicking here]
    (read|see|view|find|get|discover|learn|explore) (more|all|less) [news|stories|articles|posts|here|now|details|stories like this|like this|info|information] [here|below]
    read (full|the full|the whole|the entire|the original) (story|article|post|report)
    (click|tap|go) (here|through) (for|to) (more|read|view|see|learn|watch|listen) {any}
    (click|tap) (here|the link|below|on the link) [for more|to read more|to continue|to read|to watch|to view]
    {few} by clicking here
    on {few}.com : {any}
    more (from|by|in|about) (this|the) (author|section|series|issue|reporter|category|web|site|topic|columnist|show)
    (more|all|other|view|see|view more|see more) (posts|articles|stories|entries|columns) (by|from|in) {few}
    (browse|view|see|back to|visit|explore) (all|the|our|more) {few} (articles|posts|stories|blogs|topics|videos|news|galleries|products)
    (browse|view|see) (all|more)
    follow {few} full coverage [of {any}|at {any}]
    full coverage [: {any}]
    more {few} : https {any}
    this (article|story|piece|post|report|essay|interview|column) (was|has been|is) [originally|first] (published|republished|reprinted|syndicated) (in|on|by|from|with|at) {any}
    this (article|story|piece|post|report|essay|interview|column) (first|originally) appeared (in|on|at) {any}
    registered in (england|scotland|wales|ireland|england and wales) [company] (no|number) {any}
    the post {any} (appeared first on|first appeared on) {any}
    (original source|originally published|original publication|source link|via link) : {any}`],
  ['head of a list of links', `
    (also read|read also|see also|read next|related stories|related story|related articles|related article|related news|related posts|related post|related content|related links|related topics|related videos|related coverage|related items|related tags|related searches|related to this story|recommended for you|recommended stories|recommended articles|recommended reading|recommended|recommends|you may also like|you might also like|you may like|you might like|you may also be interested in|you might also be interested in|you may be interested in|more for you|more stories|more news|more articles|more posts|more headlines|more top stories|more coverage|more on this|more on this story|more on this topic|more like this|more in this section|more in this series|more to explore|more to read|more information|don't miss|in case you missed it|editor's picks|editors' picks|editor's choice|trending|trending now|trending stories|trending topics|trending news|what's trending|hot topics|most read|most viewed|most popular|most shared|most commented|most emailed|most recent|most watched|most recommended|popular|popular posts|popular stories|popular now|popular articles|latest|latest news|latest stories|latest posts|latest articles|latest headlines|latest updates|latest videos|recent posts|recent articles|recent stories|recent news|recent|top stories|top news|top headlines|top posts|top videos|other stories|other news|other articles|similar articles|similar stories|similar posts|similar news|sponsored stories|sponsored links|sponsored content|promoted stories|promoted content|promoted|partner content|paid content|paid post|from our partners|from the web|around the web|from around the web|elsewhere on the web|you may have missed|keep reading|read more stories|on this topic|in this section|in this article|in this story|explore more|explore|suggested for you|what to read next|what to watch next|other popular posts|featured stories|featured articles|featured posts|featured news|featured content|featured video|featured videos|inside the magazine|more features|more videos|more photos|share this story with your friends|quick links|useful links|archives|archive|blog archive|blogroll|categories|post categories|blog categories|browse by category|browse by topic|continue exploring)
    most (read|viewed|popular|shared|commented|watched|emailed) (in|on|stories|articles|news|posts|from|this week|today) [{few}]
    more (from|in|on|about) (us|our network|our partners|around the web|the web|our site|the blog|across the site|{few} news)
    (top|latest|more|other|trending|recent|popular) (stories|news|headlines|posts|articles|videos) (in|from|on|about|for) {few}
    stories (for you|you might like|you may like|from the web|from our partners)
    (people|readers) (also|are also) (read|like|liked|reading|viewed)`],
  ['advertising marker', `
    [{few}] advertisement [: {any}|{n}]
    (advert|advertisements|adverts|advertising|ad|ads|sponsored|sponsored by|sponsor|our sponsors|promoted by|paid advertisement|sponsor message|sponsored message|sponsored post|advertorial|ad feedback|ads by google|google ads|featured advertisers|advertiser disclosure|ad disclosure)
    (advertisement|ad|advert) (story|article|content|scroll|continue|continues|skip) [{any}]
    (scroll|swipe) (down|to|for|left|right) (continue|to continue|for more|read|to read|to continue reading)
    (story|article|post|content|text|report) (continues|continued) (below|after|after this|below advertisement|after advertisement|after the ad|after ad) [advertisement|ad|the ad|this ad|message from our sponsor]
    continue reading (below|after|after the ad|below advertisement)
    (skip|close|hide|remove|report|stop seeing) [this] (ad|ads|advert|advertisement|ad in {few}|this ad)
    why (this ad|am i seeing this ad|am i seeing this|did i see this ad)
    (this is a|a) (paid|sponsored) (advertisement|post|message|partnership|content)
    (ad|your ad|advertise|advertise here|advertise with us|place an ad|place a classified ad|book an ad|work with us|partner with us|media kit)
    compare {few} (deals|prices|quotes|offers) (with|on|at) {few}
    (buy|shop|order|get|book) (now|today|tickets|yours|it now|it here|your tickets|online|here|your copy)
    (get|find|see) [best|the best|your|a|an|my|free|your free|a free|an instant] (tickets|price|prices|deals|deal|quote|quotes|estimate|offers|offer|coupon) [now|today|here|from {any}]
    (start|begin|claim|try) (your|a|my|for) (free|{n} day|{n}-day|7-day|30-day|14-day|14 day) {few}
    (book|request|schedule|get|watch|see) a [free|live|personalized|personalised] (demo|consultation|quote|trial|call|callback)`],
  ["'read on' link", `
    (continue|keep|finish) reading [the] [main|full|rest of the] [story|article|post|below|here|{few}]
    continue (to|reading|with) (article|site|the site|the article|the story|full article|content|main content|your {few})
    (read more|read on|more|show more|load more|view more|see more|see all|view all|show all|show less|read less|learn more|find out more|more info|more information|more details|click here|click here for more|view full article|read full article|read the full story|full story|full article|tap here|expand|collapse|see details|view details|load more posts|load more articles|load more stories|show full article|open in new window|opens in new window|opens in new tab|expand all|go to article|continue|continued)
    (opens|open) in [a] new (window|tab)
    page {n} (of|/|:) {n}
    (next|previous|prev|older|newer|first|last) (page|post|posts|article|story|entry|entries|up|slide|image|photo|chapter|issue|episode)
    (next|previous|prev|older|newer|older posts|newer posts) [: ] [next|previous|older|newer]
    next : page
    previous : page
    (this|the) story continues on {any}
    (post|posts|page|comment|article) navigation
    (back|return|jump|scroll|skip) (to|to the) (top|top of page|the top|home|homepage|home page|main menu|gallery|blog|news|article|articles|content|main content|navigation|search|all posts|all articles|results|index|list|footer|header|story|site|search results|previous page|overview)
    [back to] (top of page|top|bottom of page)
    skip (to|navigation|links|this|ad|the|intro) [{few}]`],
  ['browser notice', `
    (please|you need to|you must|to view this {few} please) (enable|turn on|activate|allow|switch on) (javascript|cookies|js|javascript and cookies) {any}
    (please|you need to|you must) (enable|turn on|activate|allow|switch on) (javascript|cookies|js|javascript and cookies)
    (enable|turn on) (javascript|cookies|javascript and cookies) [to {any}|in {any}]
    (this|the) (slideshow|page|site|website|content|feature|app|video|form|browser|application|map|interactive|gallery) (requires|needs|works best with) (javascript|cookies|a modern browser|flash|adobe flash) [{any}]
    (javascript|cookies) (is|are|must be|seems to be|appears to be|has been) (disabled|required|enabled|needed|turned off|not enabled) [{any}]
    (you have|it looks like|it seems|we've detected|we noticed) {few} (javascript|ad blocker|adblock|ad-blocker|adblocker) [{any}]
    (your browser|this browser|the browser) (does not|doesn't|is not|is no longer|is out of date|cannot|isn't) {any}
    (are you a|prove you are|verify you are|confirm you are|checking if you are|please verify you are|verify that you are|i'm|i am) [a] (robot|human|not a robot|human being) [{any}]
    (checking your browser|please wait|just a moment|please stand by|ddos protection by|verifying you are human|access denied|please complete the captcha|complete the captcha|captcha|recaptcha|loading|loading comments|loading more|page not found|404 not found|error loading {few}|no javascript|upgrade your browser|update your browser|you are using an outdated browser)
    this (site|form|page) is protected by [hcaptcha|recaptcha] {any}
    (you|we) have been (redirected|logged out|signed out|blocked) {any}
    (disable|turn off|whitelist|please disable|please turn off) [your] (ad blocker|adblock|ad-blocker|adblocker|us) [{any}]`],
  ['print or e-mail bar', `
    (print|print this|print this page|print article|print this article|print story|print page|printer friendly|printer-friendly|printer-friendly version|print friendly|printable version|print-friendly version|email|e-mail|email this|email article|email this article|email to a friend|e-mail to a friend|email a friend|email page|email link|email story|e-mail this|send by email|send to a friend|save|pdf|save as pdf|download pdf|download as pdf|view pdf|cite|text size|font size|text resize|bookmark|increase text size|decrease text size|normal text size|larger text|smaller text|reset text size|change text size|story tools|article tools|page tools|listen|listen to this article|listen to article|listen to this story|listen to story|summarize this article with|summarise this article with|summarize this article|translate|select language|a a a|aa|dark mode|light mode)
    (text|font) size [: ] (small|medium|large|{any})
    (email|e-mail) (the|this|to) (author|reporter|page|story|article|editor|a friend|reporter)
    (print|save|share|tweet|pdf) : (print|email|e-mail|save|share|comment|comments|tweet|pdf) [: {any}]
    (print|email|e-mail|save|share) (print|email|e-mail|save|share|comment|tweet) [print|email|e-mail|save|share|comment|tweet]`],
  ['subscription notice', `
    (subscribe|sign up|register) [now|today|here] for (unlimited|full|free|complete) [digital] access [{any}]
    subscribe to (the|our) [print|digital|weekly|daily] (edition|magazine|paper|newspaper|print edition)
    manage [your] (subscription|subscriptions|account) [{few}]
    register [for free|now|here|today] to (keep|continue|carry on) reading [{any}]
    (subscribe|subscribe now|become a subscriber|become a member|already a subscriber|already a member|not a subscriber|subscriber only|subscribers only|for subscribers|members only|premium|premium content|subscriber exclusive|exclusive for subscribers|subscriber services|manage subscription|subscription|subscriptions|gift subscription|give a gift|renew subscription|free trial|start free trial|home delivery|digital edition|print edition|e-edition|epaper|e-paper|todays paper|today's paper|donate|donate now|support us|make a donation|contribute|get started|get access|buy a subscription|unlock this article|membership)
    (this|the rest of this|the full) (content|article|story|post|report|page) is [only] (for|available to|available for|reserved for|exclusive to|free for|locked) [only] [our|paid|paying|registered|all] (subscribers|members|registered users|logged-in users|customers|subscribers only) [only] [{any}]
    (already|not|not yet|are you already|are you) [a] (subscriber|subscribed|member|registered|have an account) [{any}]
    (subscribe|sign up|register|log in|sign in|become a {few}|upgrade) [now|today] to (continue|keep|read|unlock|access|view|get full|get unlimited|watch) {any}
    (subscribe|sign up|register|log in|sign in) to (continue|unlock|read more|continue reading|keep reading|read the full story)
    (to|want to) (continue|read|keep|view|access) {few} (subscribe|sign in|log in|register|sign up) [{any}]
    (you have|you've) {n} free (articles|article|stories) (remaining|left) [{any}]
    (you have|you've) (reached|used|read) (your|all|the) {any}
    get (unlimited|full|digital|instant) (access|digital access) [{any}]
    (subscribe|subscriptions) (from|for|for only|for just|starting at) [only|just] {any}
    (support|fund) (our|independent|quality|local|us|fearless) (journalism|work|reporting|newsroom) [{any}]
    (please|help us|help) (consider|keep) {few} (subscribing|donating|donation|contribution|journalism|free) [{any}]
    (don't|do not|no|dont) have an account [yet] [{any}]
    {few} magazine subscription [: {any}]
    get {few} delivered through your letterbox {any}`],
  ['sign-in form', `
    (log in|login|log-in|sign in|signin|sign-in|log out|logout|sign out|register|my account|account|your account|my profile|create account|create an account|create new account|create a free account|register now|register here|register for free|sign in or register|log in or register|login or register|login : register|log in : register|sign in : register|sign in : subscribe|log in : sign up|user login|member login|subscriber login|forgot password|forgot your password|forgot username|lost your password|lost password|reset password|reset your password|request new password|remember me|keep me logged in|stay signed in|password|username or email|username or email address|email address|email or username|confirm password|first name|last name|full name|your name|your email|your message|phone number|zip code|postal code|submit|send message|cancel|close|ok|apply|dismiss|not now|no thanks|maybe later|join now|join us|join for free|try again|submit form|change password|continue with google|continue with facebook|sign in with google|sign up with google)
    (log in|sign in|login|register|connect|sign up|continue) (with|using|via) (facebook|google|twitter|apple|email|your account|your email|linkedin)
    (already|new) (have an account|registered|a member|here|user|to {few}) [: ] [sign in|log in|login|register|create an account|sign up] [{few}]
    are you sure you want to (delete|remove|leave|cancel|log out|unsubscribe) {any}
    please (enter|provide|fill in|select|choose|check) (a|an|your|all|the) (valid|required|email|name|message|password|correct|following|captcha|code|field|fields) [{few}]
    this field is (required|for validation purposes {any}|hidden {any})
    (welcome back|hi|hello|welcome) [: ] (sign out|log out|sign in|log in|my account)`],
  ['navigation link', `
    (swipe|scroll) [down|left|right|up|across] (for|to see|to view|to read) {any}
    tap (here|below|the bell) (to|for) {any}
    your (cart|basket|bag|shopping bag) is empty
    sign in to (save|bookmark|follow) {any}
    (menu|main menu|open menu|close menu|toggle menu|toggle navigation|navigation|main navigation|site navigation|primary navigation|primary menu|secondary menu|show menu|hide menu|site map|sitemap|site index|site search|search this site|search this blog|search the site|search for|search site|advanced search|search results|open search|close search|toggle search|search form|home page|homepage|go to homepage|back to homepage|skip to content|contact us|contact info|get in touch|about us|about this site|about the site|follow|help center|help centre|help and support|careers|jobs at {few}|work for us|press room|newsroom|press releases|media center|rss feeds|terms|top of page|breadcrumb|breadcrumbs|you are here|site footer|widget area|write for us|submit a tip|send a tip|submit a story|submit news|submit an event|place an obituary|letters to the editor|back issues|view mobile site|content menu|social menu|view basket|add to cart|add to basket|shopping cart|my cart|view cart|checkout|no results found|no items found|no posts|no posts found|no results|explore topics|all topics|topics a-z|a-z index|tv listings|classifieds|today's paper|rss|e-newspaper|read today's enewspaper)
    you are here : {any}
    home : {any}
    (filed under|posted in|published in|categories|category|filed in|categorized|categorised in|section|topics|topic|in this section) : {any}
    (filed under|posted in|filed in|published in|posted by|written by|edited by|published by|authored by)
    (contact|about|help|support|home|careers|faq) : (contact|about|help|support|privacy|privacy policy|terms|careers|news|blog|faq|about us|contact us|sitemap) [: {any}]
    (about|contact|advertise with|write for|work with|support|join|meet) (us|our team|the team|the author|the authors|this author|author|this blog)
    (was this|did you find this) {few} (helpful|useful) [{any}]
    (yes|no) the (article|page) was [not] helpful
    how was this issue
    rate this (article|post|story|page|recipe|content)
    (compare|view|visit|see) (website|site|profile|map|on map|larger map|store|all results)
    [previous] [: ] (previous|prev) [: ] next
    external link [to]`],
  ['picture credit', `
    [(file|stock|illustrative|representative|representational|archive)] (photo|photos|photograph|photographs|image|images|picture|pictures|pic|illustration|credit|credits|photo credit|image credit|photo credits|image credits|picture credit|photo illustration|image source|photo source|featured image|header image|cover photo|cover image|file photo) (:|by|courtesy|courtesy of|via|copyright|credit :|from|used under) {any}
    (image source|photo source|featured image|photo by|image by|illustration by) [: ] {any}
    courtesy [of] {few}
    courtesy photo
    {few} courtesy [of] {few}
    {few} [: ] (via|for) (getty images|getty|ap|reuters|afp|shutterstock|associated press|bloomberg|flickr|unsplash|pexels|istock|wikimedia commons|pa|epa|alamy|pixabay|bloomberg via getty images|afp via getty images|usa today sports)
    {few} : (getty images|getty|ap|ap photo|reuters|afp|shutterstock|associated press|the associated press|bloomberg|flickr|unsplash|pexels|istock|istockphoto|wikimedia commons|wikimedia|pa|pa images|pa wire|epa|epa-efe|alamy|pixabay|rex|rex features|usa today sports|zuma press|contributor|stringer|pool|press association|staff|nurphoto|anadolu|anadolu agency|xinhua|tass|adobe stock|file|handout) [: {any}]
    (getty images|getty|ap photo|reuters|afp|shutterstock|associated press|wikimedia commons|istock|istockphoto|ap|unsplash|alamy|pa images|press association) [: {few}]
    {few} (getty images|ap photo|shutterstock)
    (image|photo|picture) [caption|credit|copyright|source] [: ] [{few}] (getty images|getty|ap|reuters|afp|pa|epa|alamy|shutterstock|istock|rex features)
    (image|photo|picture) (caption|credit|copyright|source|credits|alt|size|position)
    (this|the) image (was|is) (generated|ai-generated|created) {any}
    (ai-generated image|image generated) {any}
    [image] (image|images|photo) used (under|with) {any}`],
  ['gallery control', `
    [image|photo|slide|picture|gallery|page|video|slideshow] {n} (of|/|:) [: ] {n} [photos|images|slides]
    (caption|captions|hide caption|show caption|toggle caption|close caption|view caption|expand caption|enlarge|enlarge image|enlarge this image|enlarge photo|click to enlarge|tap to enlarge|zoom|zoom in|zoom image|view larger image|view full size|full screen|fullscreen|view full screen|close fullscreen|launch gallery|view gallery|open gallery|back to gallery|photo gallery|view slideshow|start slideshow|view photos|see photos|more photos|view all photos|photo galleries|open image in new window|buy photo|buy this photo|buy photos|buy a photo|open this photo in gallery|image gallery|image slideshow|view image in fullscreen|open image modal|show more images|swipe for more photos|close gallery)
    (show|hide|toggle|expand|close) (caption|gallery|thumbnails|image|images|photos|slideshow|transcript|more)
    (view|see|show|all) [all|the] {n} (photos|images|pictures|slides)
    (view|launch|open|start|see) [the] (gallery|slideshow|photos|photo gallery|image gallery) [: {any}]`],
  ['tag list', `
    (tag|tags|tagged|labels|keywords|topics|hashtags|related tags|filed under|more about|categories|in this article|article topics|related topics|topics in this article|read more about|explore more on these topics|find more stories about|explore more on) [: {any}]
    (tagged|filed|posted|categorized) (with|under|as|in) [: ] {few} [: {any}]
    topics : {any}`],
  ['reader count', `
    {n} [total] (views|shares|reads|likes|votes|comments|followers|points|upvotes|retweets|claps|downloads|subscribers|readers)
    [estimated] [reading|read] time [to read] : {n} (min|mins|minute|minutes|seconds) [read]
    {n} (min|mins|minute|minutes) (read|reading time|to read)
    {n}-minute read
    [reading|read] time [: ] [about|approx] {n} (min|mins|minute|minutes) [read]
    (views|likes|shares|reads|votes|rating|ratings|wordcount|word count|page views|post views|total views|hits|reads|visits|reading time) : {n} [votes|views|words]
    rating : {n} [votes|stars|: {n}]
    post views : {n}
    (average|your|article|user) rating [: {any}]
    (no votes yet|no ratings yet|be the first to rate this post|rate this|how useful was this post|click on a star to rate it)
    rating [: ] {n} : {n} votes
    {n} (days|hours|minutes|weeks) ago at {any}`],
  ['media player control', `
    media playback is (not supported|unsupported) on (this|your) device
    (play|pause|mute|unmute|replay|play video|watch video|play now|play all|play audio|stop|autoplay|settings|picture-in-picture|chapters|captions off|subtitles|subtitles off|current time|duration|remaining time|stream type live|playback rate|audio track|video player is loading|this is a modal window|now playing|live|watch|watch live|watch now|watch the video|watch again|watch full video|play the video|to play the media you will need to either {few}|this video is unavailable|video unavailable|this video has been removed|this video can not be played|click to play|tap to play|video player|audio player)
    (video|audio) (player|playback|file|clip) (is|not|loading|failed|unavailable|could) [{any}]
    (your browser does not support|the media could not be loaded) {any}
    sorry (this video|your browser|this content|the video) (is not|isn't|does not|cannot|could not) {any}
    (watch|listen|download|subscribe|itunes|stitcher|spotify) : http {any}
    (watch|listen|download|itunes) : https {any}
    (listen to|watch|download) (this|the|our|today's) (article|story|episode|podcast|video|{few} podcast) [below|now|here|on {any}|: {any}]`],
  ['advertising disclosure', `
    paid for by {few}
    (we may|we might|this post|this article|this page|this site|this story|our site|some of the links|some links|the links) {few} [{few}] (a commission|commissions|affiliate links|affiliate commission|affiliate commissions|affiliate partners|affiliate programs) [{any}]
    (as an amazon associate|as an affiliate|when you buy through|when you purchase through|if you buy through|if you buy something through|if you click on|products purchased through) {few} [{few}] (commission|commissions|qualifying purchases|affiliate links) [{any}]
    (affiliate|advertiser|advertising|ftc) (disclosure|disclaimer|link|links|notice) [: {any}]
    quotes delayed at least {any}
    (market|stock) (data|quotes) (provided|delayed|by) {any}`],
  ['contact line', `
    (have|got|do you have) a (tip|story|news tip|story tip|correction|question|story to share|news story|tip for us) [for us|to share|about this story|about this article] {any}
    (have|got|do you have) a (tip|story|news tip|story tip|correction|story to share|news story)
    (reach|contact|email|e-mail|call|follow|write to|tweet) (the reporter|the reporters|the author|the authors|the writer|the writers|this reporter|our newsroom|us) (at|on|via|by|here) {any}
    (contact|email|e-mail|write to|call|reach) (us|me) (at|on|via|by) {any}
    (contact|email|e-mail|follow|reach|write to) {few} (at|on) [twitter|facebook|x|instagram] [: ] (twitter|facebook|@{few}|{few}.com|x) [{few}]
    (send|submit|email) (us|your) [a|an|your] (tip|tips|story|stories|photos|news|letter|letters|feedback|question|questions|correction) [to|at|here] [{any}]
    (see|spot|spotted|notice|found|seen|find|report) (an|a|something wrong|any) (error|typo|mistake|inaccuracy|errors|correction) [{any}]
    (suggest|submit|request|report) a correction
    for (more information|feedback|enquiries|inquiries|advertising|press inquiries|media enquiries) (contact|email|call|please) {any}
    this (article|story|post) was (automatically|machine) (generated|translated) {any}`],
  ['site notice', `
    [disclaimer :] the (views|opinions) expressed (here|in this article|in this column|in this piece) are {any}
    (more to follow|more follows|check back for updates|check back soon|please check back for updates|refresh for updates)
    this is a (breaking|developing) [news] story {any}
    [the] (views|opinions|views and opinions) expressed in (the|these) comments {any}
    we are (hiring|no longer accepting comments) [{any}]
    (this is an|this article is) (archived|archive) (article|page|more than {few}) {any}
    (content|site) (is|was) (loading|not available|unavailable) [in your region]
    (this content|this article|this page) is (not available|no longer available|unavailable) [{any}]
    [an] automatic translation [{any}]
    our standards : the {few} trust principles
    all (quotes|times|figures) {few} (delayed|a minimum of) {any}
    (frequently updated|auto-refresh|refresh page|refresh)
    last (update|updated|checked) [by]
    (word|words|character) count [: ] {n}`]
]

/** Section names and the like: furniture only beside other furniture, since an article may have them as headings. */
export const NAVIGATION = `
  home|news|about|search|blog|blogs|resources|business|events|travel|sport|sports|opinion|opinions|politics|videos|video|health|education|community|products|entertainment|jobs|contact|careers|help|support|reviews|weather|privacy|terms|more|all|company|pricing|solutions|services|shop|store|books|music|lifestyle|life|style|culture|arts|food|fashion|tech|technology|science|world|international|national|local|regional|us|u.s|uk|europe|asia|africa|australia|canada|india|middle east|americas|latin america|money|markets|finance|economy|property|real estate|cars|autos|motoring|homes|home and garden|obituaries|photos|pictures|galleries|podcast|podcasts|radio|tv|tv and radio|magazine|columnists|columns|comment|letters|editorials|crosswords|crossword|puzzles|games|horoscopes|horoscope|dating|recipes|restaurants|movies|film|theatre|theater|celebrity|football|soccer|golf|tennis|cricket|rugby|basketball|nba|nfl|mlb|nhl|boxing|athletics|cycling|racing|motorsport|f1|olympics|environment|climate|energy|investing|personal finance|insurance|small business|media|social media|marketing|industries|partners|customers|case studies|webinars|whitepapers|white papers|documentation|docs|developers|press|tools|guides|tutorials|courses|training|learn|topics|categories|tags|articles|stories|submit|back|next|previous|close|open|cancel|reset|ok|yes|no|english|español|français|deutsch|italiano|português|website|name|email|phone|message|address|overview|features|deals|offers|coupons|classifieds|rentals|forum|forums|members|directory|calendar|maps|traffic|today|archive|special reports|in depth|investigations|fact check|live|latest|trending|popular|featured|breaking news|city guides|visit|explore|connect|facebook|twitter|x|instagram|linkedin|youtube|pinterest|whatsapp|reddit|tiktok|telegram|tumblr|flipboard|threads|bluesky|mastodon|snapchat|messenger|google|google news|digg|stumbleupon|delicious|flickr|vimeo|slack|discord|medium|rss|author|authors|references|share|print|save|reply|like|likes|follow|guidance|sources|advert|submit|downloads|download|webinar|demo|newsletter|editor|staff|bonuses|social|insider|sponsored|stats|legal|partnerships|subscribe|advertise|header|sidebar|footer|username|who we are|our team|our story|our mission|meet the team|our company|our network|our brands|our partners|our services|our products|customer service|customer care|customer support|support center|faqs|investor relations|sections|more sections|disclaimer|up next|next up|we recommend`

/** Names that share bars are made of. A line of nothing but these, two or more, is a share bar. */
export const SHARING = `facebook|twitter|x|whatsapp|linkedin|instagram|pinterest|pint|reddit|tumblr|telegram|email|e-mail|mail|print|messenger|flipboard|google|google+|youtube|tiktok|threads|bluesky|mastodon|snapchat|copy|link|share|tweet|pin|save|sms|pocket|digg|stumbleupon|delicious|viber|line|wechat|weibo|vk|rss|more|this|on|via|to|and|comments|comment|bookmark|follow|us|skype|xing|buffer|mix|mailto`
/** At least one of these has to be there. */
export const SITES = `facebook|twitter|whatsapp|linkedin|instagram|pinterest|reddit|tumblr|telegram|messenger|flipboard|youtube|tiktok|threads|bluesky|mastodon|snapchat|stumbleupon|digg|viber|wechat|weibo|tweet`
