"""The kind `requirements`. Written by scripts/generate.py from templates/requirements; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (1173377815, 576405533)
KIND = whole(
    Kind(
        name='requirements',
        title='Customer requirements',
        version='1.0',
        audience='internal',
        guidance="What the customer asked for, in the customer's words: the list that scope, proposal and plan are held against.",
        files=(
            'requirements.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called, in words the customer uses; the same in all documents of the deal.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the organisation that will sign.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name, as it will stand on the invoice.',
            ),
            'engagement': FieldSpec(
                name='engagement',
                type='choice',
                values=('commodity', 'services', 'solution'),
                guidance="commodity: goods in given quantities. services: people's work. solution: a result that you design, build and answer for.",
            ),
            'has-request': FieldSpec(
                name='has-request',
                type='choice',
                values=('yes', 'no'),
                guidance='Is there a written request (tender, request for proposal or quotation)? If so, its clauses are the sources of the requirements.',
            ),
            'reference': FieldSpec(
                name='reference',
                optional=True,
                when={'has-request': ('yes',),},
                guidance="The customer's own number or name of the request.",
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which the customer last confirmed this list, before the proposal goes out.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sells this and stays with the customer through delivery.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who answers for it that this can be delivered, and therefore has to have understood it.',
            ),
        }),
        sections=(
            SectionSpec(
                key='background',
                title='Background',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('background', 'background and context', 'background and objectives', 'background and purpose', 'background context', 'business need', 'business problem', 'context', 'context and background', 'context and objectives', 'current situation', 'current state', 'customer background', 'customer needs', 'customer s situation', 'customer situation', 'introduction', 'problem', 'problem statement', 'purpose and background', 'reason for buying', 'situation', 'situation and trigger', 'starting point', 'the challenge', 'the customer s situation', 'the customer today', 'the problem', 'trigger', 'understanding of the customer', 'understanding your needs', 'why now', 'why they buy')),
                owner='Account Manager',
                source='## Background\n\n<!--\nWhat happens at the customer today, whom it hurts and what it costs, and what made them act now and not next year. Quote the sentence that they said:\n"I can live with a late project, but not with one late pay day" tells the designer more than a page of analysis. The trap is to describe your\nproduct\'s benefits here; if the supplier\'s name stands in this section, strike that sentence.\n-->\n\n[[What happens today, what it costs them, what made them buy now, in their own words, and who said it.]]\n',
                guidance='What happens at the customer today, whom it hurts and what it costs, and what made them act now and not next year. Quote the sentence that they said:\n"I can live with a late project, but not with one late pay day" tells the designer more than a page of analysis. The trap is to describe your\nproduct\'s benefits here; if the supplier\'s name stands in this section, strike that sentence.',
                owned=frozenset(('[[What happens today, what it costs them, what made them buy now, in their own words, and who said it.]]',)),
            ),
            SectionSpec(
                key='objectives',
                title='Objectives',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('background and objectives', 'business goals', 'business objectives', 'context and objectives', 'customer objectives', 'customer s objectives', 'desired outcomes', 'expected outcomes', 'expected results', 'goals', 'goals and objectives', 'measures of success', 'objectives', 'objectives and goals', 'objectives and measures', 'objectives and outcomes', 'outcomes', 'primary goal', 'product outcome', 'project goals', 'project objective', 'project objectives', 'success measures', 'the customer s objectives', 'what they want to achieve')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'objective': ColumnSpec(key='objective', title='Objective', names=frozenset(('description', 'desired outcome', 'goal', 'objective', 'outcome', 'what will be different'))), 'measure': ColumnSpec(key='measure', title='Measure', names=frozenset(('how measured', 'indicator', 'kpi', 'measure', 'measured by', 'metric', 'what is counted'))), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('figure', 'from and to', 'target', 'target value', 'value', 'wanted')), measured=True), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'target date', 'until', 'when')))}), lookup=MappingProxyType({'description': 'objective', 'desired outcome': 'objective', 'goal': 'objective', 'objective': 'objective', 'outcome': 'objective', 'what will be different': 'objective', 'how measured': 'measure', 'indicator': 'measure', 'kpi': 'measure', 'measure': 'measure', 'measured by': 'measure', 'metric': 'measure', 'what is counted': 'measure', 'figure': 'target', 'from and to': 'target', 'target': 'target', 'target value': 'target', 'value': 'target', 'wanted': 'target', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'target date': 'by', 'until': 'by', 'when': 'by'}), samples=frozenset(('[[from which figure to which figure]]', '[[what is counted, and who counts it]]', '[[what will be different]]', '[[yyyy-mm-dd]]'))),
                source='## Objectives\n\n<!--\nWhat will be different afterwards, in figures that the customer keeps themselves: the value today and the value wanted both belong here. Example:\n"Fewer payslips corrected after pay day; corrections a year; from 618 to 300; 30 November 2027". "Improve efficiency" is a wish: ask how they would\nnotice. Ask who at the customer reports that figure today: if nobody does, nobody will notice whether it was reached.\n-->\n\n| Objective | Measure | Target | By |\n|---|---|---|---|\n| [[what will be different]] | [[what is counted, and who counts it]] | [[from which figure to which figure]] | [[yyyy-mm-dd]] |\n',
                guidance='What will be different afterwards, in figures that the customer keeps themselves: the value today and the value wanted both belong here. Example:\n"Fewer payslips corrected after pay day; corrections a year; from 618 to 300; 30 November 2027". "Improve efficiency" is a wish: ask how they would\nnotice. Ask who at the customer reports that figure today: if nobody does, nobody will notice whether it was reached.',
                owned=frozenset(('[[what will be different]] | [[what is counted, and who counts it]] | [[from which figure to which figure]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='requirements',
                title='Requirements',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('agreed requirements', 'business requirements', 'client requirements', 'customer requirements', 'customer s requirements', 'detailed requirements', 'functional requirements', 'initial user needs', 'list of requirements', 'needs', 'requirements', 'requirements and acceptance criteria', 'requirements catalog', 'requirements catalogue', 'requirements list', 'requirements log', 'requirements register', 'summary of requirements', 'system requirements', 'the customer s requirements', 'user needs', 'user requirements', 'user stories', 'what the customer asked for', 'what they asked for', 'wishes')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'requirement': ColumnSpec(key='requirement', title='Requirement', names=frozenset(('description', 'name', 'need', 'requirement', 'requirement text', 'statement', 'user story', 'what they asked for'))), 'source': ColumnSpec(key='source', title='Source', names=frozenset(('asked by', 'clause', 'from', 'origin', 'reference', 'request section', 'said by', 'source', 'stakeholder'))), 'priority': ColumnSpec(key='priority', title='Priority', type='choice', values=('Must', 'Should', 'Could', "Won't"), names=frozenset(('importance', 'moscow', 'prio', 'priority', 'rank'))), 'acceptance-criterion': ColumnSpec(key='acceptance-criterion', title='Acceptance criterion', names=frozenset(('acceptance', 'acceptance criteria', 'acceptance criterion', 'accepted when', 'criteria', 'criterion', 'done when', 'fit criterion', 'how tested', 'performance standard', 'success criteria', 'success criterion', 'test')), measured=True)}), item='REQ', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'requirement', 'name': 'requirement', 'need': 'requirement', 'requirement': 'requirement', 'requirement text': 'requirement', 'statement': 'requirement', 'user story': 'requirement', 'what they asked for': 'requirement', 'asked by': 'source', 'clause': 'source', 'from': 'source', 'origin': 'source', 'reference': 'source', 'request section': 'source', 'said by': 'source', 'source': 'source', 'stakeholder': 'source', 'importance': 'priority', 'moscow': 'priority', 'prio': 'priority', 'priority': 'priority', 'rank': 'priority', 'acceptance': 'acceptance-criterion', 'acceptance criteria': 'acceptance-criterion', 'acceptance criterion': 'acceptance-criterion', 'accepted when': 'acceptance-criterion', 'criteria': 'acceptance-criterion', 'criterion': 'acceptance-criterion', 'done when': 'acceptance-criterion', 'fit criterion': 'acceptance-criterion', 'how tested': 'acceptance-criterion', 'performance standard': 'acceptance-criterion', 'success criteria': 'acceptance-criterion', 'success criterion': 'acceptance-criterion', 'test': 'acceptance-criterion'}), samples=frozenset(('REQ-001', "[[Must, Should, Could or Won't]]", '[[clause, or who said it, where and when]]', '[[count, limit or test, with the figure that passes]]', '[[one thing that the customer wants, in their words]]'))),
                source='## Requirements\n\n<!--\nOne row for each thing that the customer asked for, one verb each: a row with two verbs is answered by half. Keep the ids for ever, also of rows that\nwere dropped; where there is a written request, keep its order and give the clause as the source. Ask of each row "how will you test that?": the\nanswer is the acceptance criterion, with its figure. Must: without it they do not buy or cannot work. Should: owed unless both sides agree otherwise.\nCould: if it costs little. Won\'t: said and left out on purpose, which is worth writing down. When every row is a Must, nobody has asked what goes\nfirst.\n-->\n\n| Id | Requirement | Source | Priority | Acceptance criterion |\n|---|---|---|---|---|\n| REQ-001 | [[one thing that the customer wants, in their words]] | [[clause, or who said it, where and when]] | [[Must, Should, Could or Won\'t]] | [[count, limit or test, with the figure that passes]] |\n',
                guidance='One row for each thing that the customer asked for, one verb each: a row with two verbs is answered by half. Keep the ids for ever, also of rows that\nwere dropped; where there is a written request, keep its order and give the clause as the source. Ask of each row "how will you test that?": the\nanswer is the acceptance criterion, with its figure. Must: without it they do not buy or cannot work. Should: owed unless both sides agree otherwise.\nCould: if it costs little. Won\'t: said and left out on purpose, which is worth writing down. When every row is a Must, nobody has asked what goes\nfirst.',
                owned=frozenset(("REQ-001 | [[one thing that the customer wants, in their words]] | [[clause, or who said it, where and when]] | [[Must, Should, Could or Won't]] | [[count, limit or test, with the figure that passes]]",)),
            ),
            SectionSpec(
                key='constraints',
                title='Constraints',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('boundary conditions', 'budget and constraints', 'constraints', 'constraints and budget', 'constraints and rules', 'constraints budget and dates', 'customer constraints', 'fixed conditions', 'given conditions', 'limitations', 'limitations and constraints', 'limits', 'mandated constraints', 'operating constraints', 'project constraints', 'restrictions', 'technical constraints', 'what cannot change', 'what may not change')),
                absent=True,
                owner='Delivery Manager',
                source='## Constraints\n\n<!--\nWhat the customer will not or cannot change, and what you therefore have to live with: systems that stay, laws, rules of the site, weeks in which\nnothing may move, people who may not be asked. Example: "No work on the quay between 06:00 and 09:00; two ferries turn around." A wish is not a\nconstraint: ask what would happen if it were broken. If there really is none, write "Not applicable:" and say whom you asked.\n-->\n\n[[What cannot be changed, who says so, and what would happen if it were.]]\n',
                guidance='What the customer will not or cannot change, and what you therefore have to live with: systems that stay, laws, rules of the site, weeks in which\nnothing may move, people who may not be asked. Example: "No work on the quay between 06:00 and 09:00; two ferries turn around." A wish is not a\nconstraint: ask what would happen if it were broken. If there really is none, write "Not applicable:" and say whom you asked.',
                owned=frozenset(('[[What cannot be changed, who says so, and what would happen if it were.]]',)),
            ),
            SectionSpec(
                key='budget-and-dates',
                title='Budget and dates',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('budget', 'budget and constraints', 'budget and dates', 'budget and deadlines', 'budget and procurement', 'budget and schedule', 'budget and time', 'budget and timeline', 'budget and timescales', 'budget and timing', 'constraints and budget', 'constraints budget and dates', 'customer budget', 'customer s budget', 'dates', 'deadlines', 'funding', 'key dates', 'money and dates', 'money and time', 'time and budget', 'time and money', 'timeline', 'timescales', 'timing')),
                owner='Account Manager',
                source='## Budget and dates\n\n<!--\nWhat the customer said about money and time, word for word, with the name and the day. Keep what was said apart from what you guess: "\'About what we\npaid last time\', Karel Visser, 12 January" is worth more than a figure that nobody uttered. Ask who releases the money, and which event stands behind\neach date; a date with a licence that ends on it holds, a date with a wish behind it moves. Nobody told you? Write that, and who is going to ask.\n-->\n\n[[What was said about money and who releases it; which dates were named, what lies behind each; who said it and when.]]\n',
                guidance='What the customer said about money and time, word for word, with the name and the day. Keep what was said apart from what you guess: "\'About what we\npaid last time\', Karel Visser, 12 January" is worth more than a figure that nobody uttered. Ask who releases the money, and which event stands behind\neach date; a date with a licence that ends on it holds, a date with a wish behind it moves. Nobody told you? Write that, and who is going to ask.',
                owned=frozenset(('[[What was said about money and who releases it; which dates were named, what lies behind each; who said it and when.]]',)),
            ),
            SectionSpec(
                key='people-at-the-customer',
                title='People at the customer',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('buying center', 'buying centre', 'buying committee', 'contacts', 'customer contacts', 'customer organisation', 'customer organization', 'customer people', 'customer stakeholders', 'decision makers', 'government personnel', 'interested parties', 'key contacts', 'key people', 'people', 'people at the customer', 'stakeholder', 'stakeholder analysis', 'stakeholder map', 'stakeholder register', 'stakeholders', 'stakeholders table', 'target audience', 'the people', 'users', 'who decides', 'who is who')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'person': ColumnSpec(key='person', title='Person', type='person', names=frozenset(('contact', 'name', 'person', 'stakeholder', 'who'))), 'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'job', 'job title', 'position', 'role', 'title'))), 'what-they-want-or-fear': ColumnSpec(key='what-they-want-or-fear', title='What they want or fear', names=frozenset(('concern', 'concerns', 'expectations', 'hopes and fears', 'interest', 'interests', 'needs', 'want or fear', 'wants', 'wants or fears', 'what they want', 'what they want or fear'))), 'part-in-the-decision': ColumnSpec(key='part-in-the-decision', title='Part in the decision', names=frozenset(('decision', 'decision role', 'influence', 'part', 'part in the decision', 'power', 'role in the decision', 'say')))}), lookup=MappingProxyType({'contact': 'person', 'name': 'person', 'person': 'person', 'stakeholder': 'person', 'who': 'person', 'function': 'role', 'job': 'role', 'job title': 'role', 'position': 'role', 'role': 'role', 'title': 'role', 'concern': 'what-they-want-or-fear', 'concerns': 'what-they-want-or-fear', 'expectations': 'what-they-want-or-fear', 'hopes and fears': 'what-they-want-or-fear', 'interest': 'what-they-want-or-fear', 'interests': 'what-they-want-or-fear', 'needs': 'what-they-want-or-fear', 'want or fear': 'what-they-want-or-fear', 'wants': 'what-they-want-or-fear', 'wants or fears': 'what-they-want-or-fear', 'what they want': 'what-they-want-or-fear', 'what they want or fear': 'what-they-want-or-fear', 'decision': 'part-in-the-decision', 'decision role': 'part-in-the-decision', 'influence': 'part-in-the-decision', 'part': 'part-in-the-decision', 'part in the decision': 'part-in-the-decision', 'power': 'part-in-the-decision', 'role in the decision': 'part-in-the-decision', 'say': 'part-in-the-decision'}), samples=frozenset(('[[decides, pays, advises, uses, or can stop it]]', '[[first and last name]]', '[[job at the customer]]', '[[what they hope for, what they are afraid of]]'))),
                source='## People at the customer\n\n<!--\nEverybody who decides, pays, uses, tests or can stop it, by name. Write what each wants to have afterwards and what each is afraid of; the fear is the\nbetter guide. Example: "Head of the depot; fears that the new list shows how much he keeps in his own cupboard." Look for the one nobody mentioned:\nprocurement, the works council, whoever runs the system today. Write so that you could bear it if they read it.\n-->\n\n| Person | Role | What they want or fear | Part in the decision |\n|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[what they hope for, what they are afraid of]] | [[decides, pays, advises, uses, or can stop it]] |\n',
                guidance='Everybody who decides, pays, uses, tests or can stop it, by name. Write what each wants to have afterwards and what each is afraid of; the fear is the\nbetter guide. Example: "Head of the depot; fears that the new list shows how much he keeps in his own cupboard." Look for the one nobody mentioned:\nprocurement, the works council, whoever runs the system today. Write so that you could bear it if they read it.',
                owned=frozenset(('[[first and last name]] | [[job at the customer]] | [[what they hope for, what they are afraid of]] | [[decides, pays, advises, uses, or can stop it]]',)),
            ),
            SectionSpec(
                key='use-and-ordering',
                title='Use and ordering',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('consumption', 'consumption and ordering', 'demand', 'how it is used', 'how it is used and ordered', 'how the customer orders', 'how they order', 'how they use and order', 'order process', 'ordering', 'ordering and use', 'ordering process', 'usage', 'usage and demand', 'usage and ordering', 'use', 'use and ordering', 'use of the goods', 'use of the products', 'use storage and ordering')),
                when={'engagement': ('commodity',),},
                owner='Account Manager',
                source='## Use and ordering\n\n<!--\nHow the goods are used and how they are ordered, seen with your own eyes: who notices that something is missing, who orders, on what, how many at a\ntime, in which month most, where it is stored and who fits it. Example: "Fitters take seals from a drawer; the planner learns of it at the\nstocktaking." Offers that are priced from a list of item numbers miss this. Take somebody from production or delivery along.\n-->\n\n[[Who uses it, how it is stored and fitted, who orders how many and when, and what goes wrong with it today.]]\n',
                guidance='How the goods are used and how they are ordered, seen with your own eyes: who notices that something is missing, who orders, on what, how many at a\ntime, in which month most, where it is stored and who fits it. Example: "Fitters take seals from a drawer; the planner learns of it at the\nstocktaking." Offers that are priced from a list of item numbers miss this. Take somebody from production or delivery along.',
                owned=frozenset(('[[Who uses it, how it is stored and fitted, who orders how many and when, and what goes wrong with it today.]]',)),
            ),
            SectionSpec(
                key='questions-and-answers',
                title='Questions and answers',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('bidder questions', 'clarification log', 'clarification questions', 'clarifications', 'clarifications and answers', 'customer queries', 'open issues', 'open points', 'open questions', 'points to clarify', 'q and a', 'queries', 'questions', 'questions and answers', 'questions and clarifications', 'tender queries', 'tender questions')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'question': ColumnSpec(key='question', title='Question', names=frozenset(('clarification', 'issue', 'open point', 'point', 'query', 'question', 'what was unclear'))), 'asked-of': ColumnSpec(key='asked-of', title='Asked of', names=frozenset(('addressed to', 'asked', 'asked of', 'for', 'to', 'who', 'whom'))), 'asked-on': ColumnSpec(key='asked-on', title='Asked on', type='date', names=frozenset(('asked on', 'asked when', 'date', 'date asked', 'on', 'raised on'))), 'answer': ColumnSpec(key='answer', title='Answer', names=frozenset(('answer', 'answers', 'reply', 'resolution', 'response', 'result')), demanded=Status.APPROVED), 'changes': ColumnSpec(key='changes', title='Changes', type='ref', to='REQ', names=frozenset(('affects', 'change', 'changes', 'concerns', 'requirement', 'requirements')), optional=True)}), lookup=MappingProxyType({'clarification': 'question', 'issue': 'question', 'open point': 'question', 'point': 'question', 'query': 'question', 'question': 'question', 'what was unclear': 'question', 'addressed to': 'asked-of', 'asked': 'asked-of', 'asked of': 'asked-of', 'for': 'asked-of', 'to': 'asked-of', 'who': 'asked-of', 'whom': 'asked-of', 'asked on': 'asked-on', 'asked when': 'asked-on', 'date': 'asked-on', 'date asked': 'asked-on', 'on': 'asked-on', 'raised on': 'asked-on', 'answer': 'answer', 'answers': 'answer', 'reply': 'answer', 'resolution': 'answer', 'response': 'answer', 'result': 'answer', 'affects': 'changes', 'change': 'changes', 'changes': 'changes', 'concerns': 'changes', 'requirement': 'changes', 'requirements': 'changes'}), samples=frozenset(('[[REQ-001, or leave empty]]', '[[name]]', '[[what they answered, and when]]', '[[what was unclear]]', '[[yyyy-mm-dd]]'))),
                source='## Questions and answers\n\n<!--\nWhat was unclear, whom you asked and on which day, and what they answered. An answer often changes a requirement: name it, and change its row as well.\nWhatever is agreed in a tender\'s questions and answers binds you, and is easily lost on the way to the project. Nothing unclear at all is rare; if so,\nwrite "Not applicable:" and say who read the request with you.\n-->\n\n| Question | Asked of | Asked on | Answer | Changes |\n|---|---|---|---|---|\n| [[what was unclear]] | [[name]] | [[yyyy-mm-dd]] | [[what they answered, and when]] | [[REQ-001, or leave empty]] |\n',
                guidance='What was unclear, whom you asked and on which day, and what they answered. An answer often changes a requirement: name it, and change its row as well.\nWhatever is agreed in a tender\'s questions and answers binds you, and is easily lost on the way to the project. Nothing unclear at all is rare; if so,\nwrite "Not applicable:" and say who read the request with you.',
                owned=frozenset(('[[what was unclear]] | [[name]] | [[yyyy-mm-dd]] | [[what they answered, and when]] | [[REQ-001, or leave empty]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=8,
                parent=None,
                names=frozenset(('agreement', 'agreement and signature', 'agreement signature', 'approval', 'approval and sign off', 'approvals', 'authorisation', 'authorization', 'confirmation', 'internal approval', 'release', 'review and approval', 'sign off', 'sign off and approval', 'signature', 'signatures', 'signing', 'signoff')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approval', 'approved', 'decision', 'status'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date of approval', 'date signed', 'signed on')), after='date'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'approval': 'decision', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'approved on': 'date', 'date': 'date', 'date of approval': 'date', 'date signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Delivery Manager', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[yyyy-mm-dd]]'))),
                source="## Sign-off\n\n<!--\nTwo people say that this is what the customer wants: the one who will promise it, and the one who must keep it. The delivery manager signs for having\nunderstood it, not for being able to do it; that is the scope's question. Read the list back to the customer before you sign. Leave the column Seal\nempty: `gatepost sign` fills it in and so notices a change made afterwards.\n-->\n\nBefore this went to those who scope the work, we checked:\n\n- [ ] The customer has heard or read this list back, and has said that it is theirs.\n- [ ] Each requirement has a source and a criterion by which two people would judge alike.\n- [ ] Somebody from delivery was there when the customer was asked.\n- [ ] Everybody who can stop the decision is named.\n- [ ] Every open question has been asked, and every answer has reached its requirement.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n",
                guidance="Two people say that this is what the customer wants: the one who will promise it, and the one who must keep it. The delivery manager signs for having\nunderstood it, not for being able to do it; that is the scope's question. Read the list back to the customer before you sign. Leave the column Seal\nempty: `gatepost sign` fills it in and so notices a change made afterwards.",
                owned=frozenset(('- [ ] Each requirement has a source and a criterion by which two people would judge alike.', '- [ ] Every open question has been asked, and every answer has reached its requirement.', '- [ ] Everybody who can stop the decision is named.', '- [ ] Somebody from delivery was there when the customer was asked.', '- [ ] The customer has heard or read this list back, and has said that it is theirs.', 'Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Before this went to those who scope the work, we checked:', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: requirements@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nengagement: "[[engagement]]"\nhas-request: "[[has-request]]"\nreference: "[[reference]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\n---\n\n# [[title]]: customer requirements\n\n<!--\nWhat the customer wants, before anybody thought about what you can sell them. You write it, in their words; it stays in your house, since it also says\nwhat people fear and who decides. Scope, proposal and plan are held against this list, row by row. Take somebody from delivery along when you ask: two\nlisteners hear different things.\n-->\n\n## Background\n\n<!--\nWhat happens at the customer today, whom it hurts and what it costs, and what made them act now and not next year. Quote the sentence that they said:\n"I can live with a late project, but not with one late pay day" tells the designer more than a page of analysis. The trap is to describe your\nproduct\'s benefits here; if the supplier\'s name stands in this section, strike that sentence.\n-->\n\n[[What happens today, what it costs them, what made them buy now, in their own words, and who said it.]]\n\n## Objectives\n\n<!--\nWhat will be different afterwards, in figures that the customer keeps themselves: the value today and the value wanted both belong here. Example:\n"Fewer payslips corrected after pay day; corrections a year; from 618 to 300; 30 November 2027". "Improve efficiency" is a wish: ask how they would\nnotice. Ask who at the customer reports that figure today: if nobody does, nobody will notice whether it was reached.\n-->\n\n| Objective | Measure | Target | By |\n|---|---|---|---|\n| [[what will be different]] | [[what is counted, and who counts it]] | [[from which figure to which figure]] | [[yyyy-mm-dd]] |\n\n## Requirements\n\n<!--\nOne row for each thing that the customer asked for, one verb each: a row with two verbs is answered by half. Keep the ids for ever, also of rows that\nwere dropped; where there is a written request, keep its order and give the clause as the source. Ask of each row "how will you test that?": the\nanswer is the acceptance criterion, with its figure. Must: without it they do not buy or cannot work. Should: owed unless both sides agree otherwise.\nCould: if it costs little. Won\'t: said and left out on purpose, which is worth writing down. When every row is a Must, nobody has asked what goes\nfirst.\n-->\n\n| Id | Requirement | Source | Priority | Acceptance criterion |\n|---|---|---|---|---|\n| REQ-001 | [[one thing that the customer wants, in their words]] | [[clause, or who said it, where and when]] | [[Must, Should, Could or Won\'t]] | [[count, limit or test, with the figure that passes]] |\n\n## Constraints\n\n<!--\nWhat the customer will not or cannot change, and what you therefore have to live with: systems that stay, laws, rules of the site, weeks in which\nnothing may move, people who may not be asked. Example: "No work on the quay between 06:00 and 09:00; two ferries turn around." A wish is not a\nconstraint: ask what would happen if it were broken. If there really is none, write "Not applicable:" and say whom you asked.\n-->\n\n[[What cannot be changed, who says so, and what would happen if it were.]]\n\n## Budget and dates\n\n<!--\nWhat the customer said about money and time, word for word, with the name and the day. Keep what was said apart from what you guess: "\'About what we\npaid last time\', Karel Visser, 12 January" is worth more than a figure that nobody uttered. Ask who releases the money, and which event stands behind\neach date; a date with a licence that ends on it holds, a date with a wish behind it moves. Nobody told you? Write that, and who is going to ask.\n-->\n\n[[What was said about money and who releases it; which dates were named, what lies behind each; who said it and when.]]\n\n## People at the customer\n\n<!--\nEverybody who decides, pays, uses, tests or can stop it, by name. Write what each wants to have afterwards and what each is afraid of; the fear is the\nbetter guide. Example: "Head of the depot; fears that the new list shows how much he keeps in his own cupboard." Look for the one nobody mentioned:\nprocurement, the works council, whoever runs the system today. Write so that you could bear it if they read it.\n-->\n\n| Person | Role | What they want or fear | Part in the decision |\n|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[what they hope for, what they are afraid of]] | [[decides, pays, advises, uses, or can stop it]] |\n\n## Use and ordering\n\n<!--\nHow the goods are used and how they are ordered, seen with your own eyes: who notices that something is missing, who orders, on what, how many at a\ntime, in which month most, where it is stored and who fits it. Example: "Fitters take seals from a drawer; the planner learns of it at the\nstocktaking." Offers that are priced from a list of item numbers miss this. Take somebody from production or delivery along.\n-->\n\n[[Who uses it, how it is stored and fitted, who orders how many and when, and what goes wrong with it today.]]\n\n## Questions and answers\n\n<!--\nWhat was unclear, whom you asked and on which day, and what they answered. An answer often changes a requirement: name it, and change its row as well.\nWhatever is agreed in a tender\'s questions and answers binds you, and is easily lost on the way to the project. Nothing unclear at all is rare; if so,\nwrite "Not applicable:" and say who read the request with you.\n-->\n\n| Question | Asked of | Asked on | Answer | Changes |\n|---|---|---|---|---|\n| [[what was unclear]] | [[name]] | [[yyyy-mm-dd]] | [[what they answered, and when]] | [[REQ-001, or leave empty]] |\n\n## Sign-off\n\n<!--\nTwo people say that this is what the customer wants: the one who will promise it, and the one who must keep it. The delivery manager signs for having\nunderstood it, not for being able to do it; that is the scope\'s question. Read the list back to the customer before you sign. Leave the column Seal\nempty: `gatepost sign` fills it in and so notices a change made afterwards.\n-->\n\nBefore this went to those who scope the work, we checked:\n\n- [ ] The customer has heard or read this list back, and has said that it is theirs.\n- [ ] Each requirement has a source and a criterion by which two people would judge alike.\n- [ ] Somebody from delivery was there when the customer was asked.\n- [ ] Everybody who can stop the decision is named.\n- [ ] Every open question has been asked, and every answer has reached its requirement.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            'Everybody who decides, pays, uses, tests or can stop it, by name. Write what each wants to have afterwards and what each is afraid of; the fear is the better guide. Example: "Head of the depot; fears that the new list shows how much he keeps in his own cupboard." Look for the one nobody mentioned: procurement, the works council, whoever runs the system today. Write so that you could bear it if they read it.',
            'How the goods are used and how they are ordered, seen with your own eyes: who notices that something is missing, who orders, on what, how many at a time, in which month most, where it is stored and who fits it. Example: "Fitters take seals from a drawer; the planner learns of it at the stocktaking." Offers that are priced from a list of item numbers miss this. Take somebody from production or delivery along.',
            'One row for each thing that the customer asked for, one verb each: a row with two verbs is answered by half. Keep the ids for ever, also of rows that were dropped; where there is a written request, keep its order and give the clause as the source. Ask of each row "how will you test that?": the answer is the acceptance criterion, with its figure. Must: without it they do not buy or cannot work. Should: owed unless both sides agree otherwise. Could: if it costs little. Won\'t: said and left out on purpose, which is worth writing down. When every row is a Must, nobody has asked what goes first.',
            "Two people say that this is what the customer wants: the one who will promise it, and the one who must keep it. The delivery manager signs for having understood it, not for being able to do it; that is the scope's question. Read the list back to the customer before you sign. Leave the column Seal empty: `gatepost sign` fills it in and so notices a change made afterwards.",
            'What happens at the customer today, whom it hurts and what it costs, and what made them act now and not next year. Quote the sentence that they said: "I can live with a late project, but not with one late pay day" tells the designer more than a page of analysis. The trap is to describe your product\'s benefits here; if the supplier\'s name stands in this section, strike that sentence.',
            'What the customer said about money and time, word for word, with the name and the day. Keep what was said apart from what you guess: "\'About what we paid last time\', Karel Visser, 12 January" is worth more than a figure that nobody uttered. Ask who releases the money, and which event stands behind each date; a date with a licence that ends on it holds, a date with a wish behind it moves. Nobody told you? Write that, and who is going to ask.',
            'What the customer wants, before anybody thought about what you can sell them. You write it, in their words; it stays in your house, since it also says what people fear and who decides. Scope, proposal and plan are held against this list, row by row. Take somebody from delivery along when you ask: two listeners hear different things.',
            'What the customer will not or cannot change, and what you therefore have to live with: systems that stay, laws, rules of the site, weeks in which nothing may move, people who may not be asked. Example: "No work on the quay between 06:00 and 09:00; two ferries turn around." A wish is not a constraint: ask what would happen if it were broken. If there really is none, write "Not applicable:" and say whom you asked.',
            'What was unclear, whom you asked and on which day, and what they answered. An answer often changes a requirement: name it, and change its row as well. Whatever is agreed in a tender\'s questions and answers binds you, and is easily lost on the way to the project. Nothing unclear at all is rare; if so, write "Not applicable:" and say who read the request with you.',
            'What will be different afterwards, in figures that the customer keeps themselves: the value today and the value wanted both belong here. Example: "Fewer payslips corrected after pay day; corrections a year; from 618 to 300; 30 November 2027". "Improve efficiency" is a wish: ask how they would notice. Ask who at the customer reports that figure today: if nobody does, nobody will notice whether it was reached.',
        )),
        asked=(
            'engagement',
            'has-request',
        ),
        part='requirements',
    ),
    {
        'background': (
            0,
        ),
        'background and context': (
            0,
        ),
        'background and objectives': (
            0,
            1,
        ),
        'background and purpose': (
            0,
        ),
        'background context': (
            0,
        ),
        'business need': (
            0,
        ),
        'business problem': (
            0,
        ),
        'context': (
            0,
        ),
        'context and background': (
            0,
        ),
        'context and objectives': (
            0,
            1,
        ),
        'current situation': (
            0,
        ),
        'current state': (
            0,
        ),
        'customer background': (
            0,
        ),
        'customer needs': (
            0,
        ),
        'customer s situation': (
            0,
        ),
        'customer situation': (
            0,
        ),
        'introduction': (
            0,
        ),
        'problem': (
            0,
        ),
        'problem statement': (
            0,
        ),
        'purpose and background': (
            0,
        ),
        'reason for buying': (
            0,
        ),
        'situation': (
            0,
        ),
        'situation and trigger': (
            0,
        ),
        'starting point': (
            0,
        ),
        'the challenge': (
            0,
        ),
        'the customer s situation': (
            0,
        ),
        'the customer today': (
            0,
        ),
        'the problem': (
            0,
        ),
        'trigger': (
            0,
        ),
        'understanding of the customer': (
            0,
        ),
        'understanding your needs': (
            0,
        ),
        'why now': (
            0,
        ),
        'why they buy': (
            0,
        ),
        'business goals': (
            1,
        ),
        'business objectives': (
            1,
        ),
        'customer objectives': (
            1,
        ),
        'customer s objectives': (
            1,
        ),
        'desired outcomes': (
            1,
        ),
        'expected outcomes': (
            1,
        ),
        'expected results': (
            1,
        ),
        'goals': (
            1,
        ),
        'goals and objectives': (
            1,
        ),
        'measures of success': (
            1,
        ),
        'objectives': (
            1,
        ),
        'objectives and goals': (
            1,
        ),
        'objectives and measures': (
            1,
        ),
        'objectives and outcomes': (
            1,
        ),
        'outcomes': (
            1,
        ),
        'primary goal': (
            1,
        ),
        'product outcome': (
            1,
        ),
        'project goals': (
            1,
        ),
        'project objective': (
            1,
        ),
        'project objectives': (
            1,
        ),
        'success measures': (
            1,
        ),
        'the customer s objectives': (
            1,
        ),
        'what they want to achieve': (
            1,
        ),
        'agreed requirements': (
            2,
        ),
        'business requirements': (
            2,
        ),
        'client requirements': (
            2,
        ),
        'customer requirements': (
            2,
        ),
        'customer s requirements': (
            2,
        ),
        'detailed requirements': (
            2,
        ),
        'functional requirements': (
            2,
        ),
        'initial user needs': (
            2,
        ),
        'list of requirements': (
            2,
        ),
        'needs': (
            2,
        ),
        'requirements': (
            2,
        ),
        'requirements and acceptance criteria': (
            2,
        ),
        'requirements catalog': (
            2,
        ),
        'requirements catalogue': (
            2,
        ),
        'requirements list': (
            2,
        ),
        'requirements log': (
            2,
        ),
        'requirements register': (
            2,
        ),
        'summary of requirements': (
            2,
        ),
        'system requirements': (
            2,
        ),
        'the customer s requirements': (
            2,
        ),
        'user needs': (
            2,
        ),
        'user requirements': (
            2,
        ),
        'user stories': (
            2,
        ),
        'what the customer asked for': (
            2,
        ),
        'what they asked for': (
            2,
        ),
        'wishes': (
            2,
        ),
        'boundary conditions': (
            3,
        ),
        'budget and constraints': (
            3,
            4,
        ),
        'constraints': (
            3,
        ),
        'constraints and budget': (
            3,
            4,
        ),
        'constraints and rules': (
            3,
        ),
        'constraints budget and dates': (
            3,
            4,
        ),
        'customer constraints': (
            3,
        ),
        'fixed conditions': (
            3,
        ),
        'given conditions': (
            3,
        ),
        'limitations': (
            3,
        ),
        'limitations and constraints': (
            3,
        ),
        'limits': (
            3,
        ),
        'mandated constraints': (
            3,
        ),
        'operating constraints': (
            3,
        ),
        'project constraints': (
            3,
        ),
        'restrictions': (
            3,
        ),
        'technical constraints': (
            3,
        ),
        'what cannot change': (
            3,
        ),
        'what may not change': (
            3,
        ),
        'budget': (
            4,
        ),
        'budget and dates': (
            4,
        ),
        'budget and deadlines': (
            4,
        ),
        'budget and procurement': (
            4,
        ),
        'budget and schedule': (
            4,
        ),
        'budget and time': (
            4,
        ),
        'budget and timeline': (
            4,
        ),
        'budget and timescales': (
            4,
        ),
        'budget and timing': (
            4,
        ),
        'customer budget': (
            4,
        ),
        'customer s budget': (
            4,
        ),
        'dates': (
            4,
        ),
        'deadlines': (
            4,
        ),
        'funding': (
            4,
        ),
        'key dates': (
            4,
        ),
        'money and dates': (
            4,
        ),
        'money and time': (
            4,
        ),
        'time and budget': (
            4,
        ),
        'time and money': (
            4,
        ),
        'timeline': (
            4,
        ),
        'timescales': (
            4,
        ),
        'timing': (
            4,
        ),
        'buying center': (
            5,
        ),
        'buying centre': (
            5,
        ),
        'buying committee': (
            5,
        ),
        'contacts': (
            5,
        ),
        'customer contacts': (
            5,
        ),
        'customer organisation': (
            5,
        ),
        'customer organization': (
            5,
        ),
        'customer people': (
            5,
        ),
        'customer stakeholders': (
            5,
        ),
        'decision makers': (
            5,
        ),
        'government personnel': (
            5,
        ),
        'interested parties': (
            5,
        ),
        'key contacts': (
            5,
        ),
        'key people': (
            5,
        ),
        'people': (
            5,
        ),
        'people at the customer': (
            5,
        ),
        'stakeholder': (
            5,
        ),
        'stakeholder analysis': (
            5,
        ),
        'stakeholder map': (
            5,
        ),
        'stakeholder register': (
            5,
        ),
        'stakeholders': (
            5,
        ),
        'stakeholders table': (
            5,
        ),
        'target audience': (
            5,
        ),
        'the people': (
            5,
        ),
        'users': (
            5,
        ),
        'who decides': (
            5,
        ),
        'who is who': (
            5,
        ),
        'consumption': (
            6,
        ),
        'consumption and ordering': (
            6,
        ),
        'demand': (
            6,
        ),
        'how it is used': (
            6,
        ),
        'how it is used and ordered': (
            6,
        ),
        'how the customer orders': (
            6,
        ),
        'how they order': (
            6,
        ),
        'how they use and order': (
            6,
        ),
        'order process': (
            6,
        ),
        'ordering': (
            6,
        ),
        'ordering and use': (
            6,
        ),
        'ordering process': (
            6,
        ),
        'usage': (
            6,
        ),
        'usage and demand': (
            6,
        ),
        'usage and ordering': (
            6,
        ),
        'use': (
            6,
        ),
        'use and ordering': (
            6,
        ),
        'use of the goods': (
            6,
        ),
        'use of the products': (
            6,
        ),
        'use storage and ordering': (
            6,
        ),
        'bidder questions': (
            7,
        ),
        'clarification log': (
            7,
        ),
        'clarification questions': (
            7,
        ),
        'clarifications': (
            7,
        ),
        'clarifications and answers': (
            7,
        ),
        'customer queries': (
            7,
        ),
        'open issues': (
            7,
        ),
        'open points': (
            7,
        ),
        'open questions': (
            7,
        ),
        'points to clarify': (
            7,
        ),
        'q and a': (
            7,
        ),
        'queries': (
            7,
        ),
        'questions': (
            7,
        ),
        'questions and answers': (
            7,
        ),
        'questions and clarifications': (
            7,
        ),
        'tender queries': (
            7,
        ),
        'tender questions': (
            7,
        ),
        'agreement': (
            8,
        ),
        'agreement and signature': (
            8,
        ),
        'agreement signature': (
            8,
        ),
        'approval': (
            8,
        ),
        'approval and sign off': (
            8,
        ),
        'approvals': (
            8,
        ),
        'authorisation': (
            8,
        ),
        'authorization': (
            8,
        ),
        'confirmation': (
            8,
        ),
        'internal approval': (
            8,
        ),
        'release': (
            8,
        ),
        'review and approval': (
            8,
        ),
        'sign off': (
            8,
        ),
        'sign off and approval': (
            8,
        ),
        'signature': (
            8,
        ),
        'signatures': (
            8,
        ),
        'signing': (
            8,
        ),
        'signoff': (
            8,
        ),
    },
)
