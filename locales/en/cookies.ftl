# Whether visits may be measured, and which cookies there are. Shown only where the house measures visits.
cookies-ask-title = May we measure your visit?
# $service: the analytics service, such as “Matomo (stats.example.org)”.
cookies-ask-text = With your permission, we tell { $service } which pages of this shop you open and what you buy, without your name or email address.
cookies-allow = Allow
cookies-refuse = Do not allow
cookies-more = More about cookies and measuring
cookies-title = Cookies
cookies-lede = Which cookies this shop uses, and whether your visit may be measured
cookies-needed-title = Cookies the shop needs
cookies-needed-text = These cookies are our own: one identifies your basket and whether you are signed in, one remembers your language, one keeps the name and email address you entered at checkout until your order is placed, at most as long as your basket, and one remembers your choice on this page. Nothing is loaded from other companies’ servers.
cookies-measuring-title = Measuring visits
cookies-measuring-text = If you allow it, our server tells { $service } which pages of this shop you open, and in which language. If you buy something, our server also passes on the productions, the ticket types and the amount. We add a random number so that we can tell how many people visit us; it is kept in the cookie with your choice. Your name, email address, IP address and order code are not passed on. We will ask you again after six months.
cookies-allowed = You have allowed us to measure your visits. You can change this at any time.
cookies-refused = You have not allowed us to measure your visits. You can change this at any time.
cookies-refused-by-browser = Your browser tells websites not to track you (Global Privacy Control or Do Not Track). We follow this and do not measure your visits.
cookies-open = You have not chosen yet. Until you do, we do not measure your visits.
privacy-what-cookie-measured = Four cookies of our own: one identifies your basket and whether you are signed in, one remembers your language, one keeps the name and email address you entered at checkout until your order is placed, at most as long as your basket, and one remembers whether we may measure your visits. We use no other cookies, and nothing is loaded from other companies’ servers.
privacy-who-measured = If you have allowed us to measure your visits, the analytics service named below also receives data, but neither your name nor your email address.
privacy-measuring-title = Measuring visits
privacy-measuring-text = If you have allowed it, our server tells { $service } which pages of this shop you open, and in which language. If you buy something, our server also passes on the productions, the ticket types and the amount. We add a random number from our cookie. Your name, email address, IP address and order code are not passed on. The legal basis is your consent, which you can withdraw at any time. We use this only to improve our shop and our publicity.
