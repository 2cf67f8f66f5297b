import type { QuestionKind } from '../src/domain/question/question-kind.ts';

/** Wordings of our own where the source has a placeholder, a mark of Markdown, half a sentence or a slip of the pen. */
export const REWORDED: Readonly<Record<string, string>> = {
  q0001: 'Tell me a bit more about your experience at one company, or on one project.',
  q0004: 'Why did you decide to move on, or why are you deciding to?',
  q0045: 'What are your expected outcomes of joining us?',
  q0046: 'What do you think you’ll be able to accomplish here?',
  q0052:
    'Can you tell me a bit more about a project or projects you’ve worked on? I’m looking to get a sense of the kinds of technology, tools, platforms, and frameworks you used.',
  q0096: 'How does this part (a tricky bit of your code) work?',
  q0101: 'When did you write tests in relation to when you wrote your code: before, during or after?',
  q0103: 'I see you used this module here. How would you solve this problem without it?',
  q0105: 'What would be different about the solution in that language?',
  q0108: 'Why do you want to work for our company?',
  q0133: 'What strengths do you think are most important for this position?',
  q0143:
    'What is the most challenging project in or out of school that you have worked on in the last 6 months?',
  q0165:
    'Tell me about a situation where you would have done something differently from what you actually did.',
  q0169: 'What do you know about this role, and why do you want it?',
  q0171: 'Tell me about a recent failure and what you learned from the experience.',
  q0199: 'Tell me about a time when you predicted something.',
  q0206: 'Explain your toughest project and its architecture.',
  q0208:
    'If someone has a different viewpoint on how to do a project, like a different programming language, how would you handle this situation?',
  q0226:
    'I do (or don’t) have experience in your domain. How important is this for me to be able to succeed?',
  q2175: 'Are you familiar with rehydration?',
  q2185:
    'Why would you use a “srcset” attribute in an image tag? Explain the process the browser uses when evaluating the content of this attribute.',
  q2198: 'Can you describe other popular methods for iterating over arrays?',
  q2202:
    'Explain the differences on the usage of “foo” between “function foo() {}” and “var foo = function() {}”.',
  q2223: 'What is the event loop?',
  q2226: 'Can you change a property of an object defined via “const”? How can you change this behavior?',
  q2236: 'Why might you want to create static class members?',
  q2238: 'What is a promise? Where and how would you use a promise?',
  q2242: 'Make this work: duplicate([1, 2, 3, 4, 5]) gives [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].',
  q2243:
    'Create a for loop that iterates up to 100 while outputting “fizz” at multiples of 3, “buzz” at multiples of 5 and “fizzbuzz” at multiples of 3 and 5.',
  q2244: 'What will be returned by each of these: "hello" || "world", and "foo" && "bar"?',
  q2245: 'Write an immediately invoked function expression (IIFE).',
  q2249:
    'Explain the following request and response headers: Expires, Date, Age, If-Modified-…, Do Not Track, Cache-Control, Transfer-Encoding and X-Frame-Options.',
  q2250: 'What is the difference between the headers Expires, Date, Age and If-Modified-…?',
  q2251: 'Explain the header Do Not Track.',
  q2252: 'Explain the header Cache-Control.',
  q2253: 'Explain the header Transfer-Encoding.',
  q2254: 'Explain the header X-Frame-Options.',
  q2511: 'How do you validate your models?',
  q2525: 'What is the precision-recall trade-off?',
  q2526: 'What is the ROC curve? When do we use it?',
  q2527: 'What is AUC (AU ROC)? When do we use it?',
  q2528: 'How do we interpret the AU ROC score?',
  q2530: 'What is the area under the PR curve? Is it a useful metric?',
  q2531: 'In which cases is AU PR better than AU ROC?',
  q2534: 'What is the “curse of dimensionality”?',
  q2540: 'What does L2 regularization look like in a linear model?',
  q2543: 'What does L1 regularization look like in a linear model?',
  q2549: 'When do we need to perform feature normalization for linear models? When is it okay not to do it?',
  q2555: 'What are decision trees?',
  q2570: 'What are gradient boosted trees?',
  q2572: 'Is it possible to parallelize training of a gradient boosting model? How do we do it?',
  q2573: 'What are possible options for feature importance in gradient boosting trees?',
  q2579:
    'What’s the difference between grid search parameter tuning strategy and random search? When do we use one or the other?',
  q2580: 'What kind of problems can neural nets solve?',
  q2585: 'How can we initialize the weights of a neural network?',
  q2594: 'How do we set the learning rate?',
  q2597: 'Do we want to have a constant learning rate, or had we better change it throughout training?',
  q2601: 'How can we use neural nets for computer vision?',
  q2609: 'How do we choose which augmentations to use?',
  q2615: 'What is bag of words? How can we use it for text classification?',
  q2618: 'How large should N be for our bag of words when using N-grams?',
  q2631: 'How do we select K for K-means?',
  q2632: 'Which other clustering algorithms do you know?',
  q2652: 'How can we incorporate implicit feedback (clicks, etc) into our recommender systems?',
  q2654: 'What are possible approaches to solving the cold start problem?',
  q2658: 'If there’s a trend in our series, how can we remove it? And why would we want to do it?',
  q2659:
    'You have a series with only one variable “y” measured at time t. How do we predict “y” at time t+1? Which approaches would you use?',
  q2662:
    'Imagine you have a jar of 500 coins. 1 out of 500 is a coin with two heads and all the others have a tail and a head. You take a random coin from the jar and flip it 8 times. You observe heads 8 consecutive times. Are the chances that you took the coin with two heads higher than having drawn a regular coin with a head and a tail?',
};

/** Asked after another, and hard to understand without it, where the source does not say so itself. */
export const ASKED_AFTER: Readonly<Record<string, string>> = {
  q0214: 'q0213',
  q2111: 'q2110',
  q2158: 'q2157',
  q2175: 'q2174',
  q2191: 'q2190',
  q2194: 'q2193',
  q2198: 'q2197',
  q2219: 'q2218',
  q2220: 'q2218',
  q2221: 'q2218',
  q2224: 'q2223',
  q2250: 'q2249',
  q2251: 'q2249',
  q2252: 'q2249',
  q2253: 'q2249',
  q2254: 'q2249',
};

/** Asks what another asks, in other words: the other stands for both. */
export const ASKS_THE_SAME: Readonly<Record<string, string>> = {
  q0044: 'q0110',
  q0053: 'q0031',
  q0059: 'q0042',
  q0076: 'q0021',
  q0078: 'q0005',
  q0082: 'q0074',
  q0084: 'q0068',
  q0094: 'q0075',
  q0148: 'q0108',
  q0163: 'q0111',
  q0173: 'q0136',
  q0181: 'q0109',
  q0185: 'q0215',
  q0216: 'q0108',
  q0220: 'q0215',
  q0257: 'q0246',
  q2247: 'q2172',
  q2534: 'q2635',
};

/** The kind as Rebound means it, where the source's file says another. */
export const KINDS: Readonly<Record<Exclude<QuestionKind, 'ask_them'>, string>> = {
  behavioural: 'q0088 q0094 q2146 q2150 q2168',
  technical: 'q0039 q0066 q0067 q0070 q0071 q0072 q0080 q0081',
  general: `q0012 q0016 q0028 q0029 q0034 q0037 q0040 q0044 q0045 q0046 q0047 q0048 q0049 q0050 q0051 q0052 q0108 q0109 q0110
    q0113 q0117 q0118 q0119 q0120 q0123 q0128 q0133 q0134 q0135 q0136 q0137 q0138 q0139 q0140 q0141 q0142 q0144 q0146 q0147 q0148
    q0149 q0152 q0153 q0154 q0157 q0158 q0159 q0160 q0162 q0167 q0168 q0169 q0172 q0173 q0174 q0175 q0176 q0177 q0178 q0179 q0180
    q0181 q0185 q0188 q0189 q0190 q0194 q0195 q0196 q0197 q0198 q0200 q0201 q0202 q0203 q0204 q0205 q0209 q0210 q0211 q0212 q0215
    q0216 q0218 q0220 q0221 q2144 q2145 q2151 q2160 q2162 q2169 q2170 q2171`,
};

/** Shorter names for what the sources' headings say. */
export const TOPICS: Readonly<Record<string, string>> = {
  'Discuss the candidate’s career history and path': 'Career history',
  'Overall experience and outlook': 'Experience and outlook',
  Conclusion: 'What you are looking for',
  'Questions and follow-ups': 'Walking through your code',
  'Most commonly asked behavioral questions across top tech companies': 'Asked often in tech',
  'Best questions to ask for knowing more about technical work': 'Technical work',
  'Best questions to ask for knowing more about the role': 'The role',
  'Best questions to ask for knowing more culture and welfare': 'Culture and welfare',
  'Best questions to ask to know more about team leadership or management': 'Leadership and management',
  'Best questions to ask to know more about company direction': 'Direction of the company',
  'front-end/css': 'CSS',
  'front-end/fun': 'Front-end: for fun',
  'front-end/general': 'Front-end in general',
  'front-end/html': 'HTML',
  'front-end/javascript': 'JavaScript',
  'front-end/network': 'Front-end: network',
  'front-end/performance': 'Front-end: performance',
  'front-end/testing': 'Front-end: testing',
  'data science/None': 'Data science: probability',
};
