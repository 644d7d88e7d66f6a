"""The kind `qualification`. Written by scripts/generate.py from templates/qualification; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (333626420, 31232580)
KIND = whole(
    Kind(
        name='qualification',
        title='Qualification',
        version='1.0',
        audience='internal',
        guidance='Bid or no bid: what is known of the lead, whether you can deliver it, what it would bring and cost, and who decided on which day.',
        files=(
            'qualification.md',
            'bid-no-bid.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called, in words the customer uses; later documents of the deal take it over.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the organisation that would sign.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'engagement': FieldSpec(
                name='engagement',
                type='choice',
                values=('commodity', 'services', 'solution'),
                guidance="commodity: goods in given quantities. services: people's work. solution: a result that you design, build and answer for.",
            ),
            'currency': FieldSpec(
                name='currency',
                type='currency',
                demanded=Status.REVIEW,
                guidance='The currency of the amounts, as its three letters: GBP, EUR.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which it was filled in.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who found the lead and would sell it.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who would answer for its delivery, and filled this in as well.',
            ),
        }),
        sections=(
            SectionSpec(
                key='the-lead',
                title='The lead',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('background', 'facts', 'facts of the lead', 'lead', 'opportunity', 'opportunity summary', 'summary of the lead', 'the lead', 'the opportunity', 'what we know')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'fact': ColumnSpec(key='fact', title='Fact', names=frozenset(('fact', 'item', 'point', 'subject'))), 'what-we-know': ColumnSpec(key='what-we-know', title='What we know', names=frozenset(('answer', 'description', 'known', 'what is known', 'what we know'))), 'how-we-know-it': ColumnSpec(key='how-we-know-it', title='How we know it', names=frozenset(('from whom', 'how we know', 'how we know it', 'said by', 'source')))}), each=MappingProxyType({'fact': (('What they want', {}), ('Why now', {}), ('Money', {}), ('Dates', {}), ('Rivals', {})),}), lookup=MappingProxyType({'fact': 'fact', 'item': 'fact', 'point': 'fact', 'subject': 'fact', 'answer': 'what-we-know', 'description': 'what-we-know', 'known': 'what-we-know', 'what is known': 'what-we-know', 'what we know': 'what-we-know', 'from whom': 'how-we-know-it', 'how we know': 'how-we-know-it', 'how we know it': 'how-we-know-it', 'said by': 'how-we-know-it', 'source': 'how-we-know-it'}), samples=frozenset(('Dates', 'Money', 'Rivals', 'What they want', 'Why now', '[[the result they want, in one sentence of theirs]]', '[[what made them act]]', '[[what was named, and who releases it]]', '[[when the bid is due, when they decide, when work must start]]', '[[who else was asked, who does it today]]', '[[who said it, when]]'))),
                source='## The lead\n\n<!--\nOne row a fact, and in the last column how you know it: who said it, and when. "The website says" and "we assume" are answers too. Budget: what they\nnamed, not what you hope for. Rivals: who else was asked, and who does the work today. Keep the five rows and add what else counts.\n-->\n\n| Fact | What we know | How we know it |\n|---|---|---|\n| What they want | [[the result they want, in one sentence of theirs]] | [[who said it, when]] |\n| Why now | [[what made them act]] | [[who said it, when]] |\n| Money | [[what was named, and who releases it]] | [[who said it, when]] |\n| Dates | [[when the bid is due, when they decide, when work must start]] | [[who said it, when]] |\n| Rivals | [[who else was asked, who does it today]] | [[who said it, when]] |\n',
                guidance='One row a fact, and in the last column how you know it: who said it, and when. "The website says" and "we assume" are answers too. Budget: what they\nnamed, not what you hope for. Rivals: who else was asked, and who does the work today. Keep the five rows and add what else counts.',
                owned=frozenset(('Dates | [[when the bid is due, when they decide, when work must start]] | [[who said it, when]]', 'Money | [[what was named, and who releases it]] | [[who said it, when]]', 'Rivals | [[who else was asked, who does it today]] | [[who said it, when]]', 'What they want | [[the result they want, in one sentence of theirs]] | [[who said it, when]]', 'Why now | [[what made them act]] | [[who said it, when]]')),
            ),
            SectionSpec(
                key='who-decides',
                title='Who decides',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('buying center', 'buying centre', 'decision makers', 'people at the customer', 'stakeholders', 'the people who decide', 'who decides', 'who is who')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'person': ColumnSpec(key='person', title='Person', type='person', names=frozenset(('name', 'person', 'stakeholder', 'who'))), 'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'job', 'job title', 'position', 'role'))), 'part-in-the-decision': ColumnSpec(key='part-in-the-decision', title='Part in the decision', names=frozenset(('decision role', 'influence', 'part', 'part in the decision', 'say'))), 'for-us-or-against': ColumnSpec(key='for-us-or-against', title='For us or against', type='choice', values=('for', 'against', 'not known'), names=frozenset(('attitude', 'for or against', 'for us or against', 'position towards us', 'stance'))), 'last-spoken': ColumnSpec(key='last-spoken', title='Last spoken', type='date', names=frozenset(('last contact', 'last met', 'last spoken', 'spoken on')), optional=True), 'what-they-said': ColumnSpec(key='what-they-said', title='What they said', names=frozenset(('in their words', 'remarks', 'said', 'what they said', 'words')))}), lookup=MappingProxyType({'name': 'person', 'person': 'person', 'stakeholder': 'person', 'who': 'person', 'function': 'role', 'job': 'role', 'job title': 'role', 'position': 'role', 'role': 'role', 'decision role': 'part-in-the-decision', 'influence': 'part-in-the-decision', 'part': 'part-in-the-decision', 'part in the decision': 'part-in-the-decision', 'say': 'part-in-the-decision', 'attitude': 'for-us-or-against', 'for or against': 'for-us-or-against', 'for us or against': 'for-us-or-against', 'position towards us': 'for-us-or-against', 'stance': 'for-us-or-against', 'last contact': 'last-spoken', 'last met': 'last-spoken', 'last spoken': 'last-spoken', 'spoken on': 'last-spoken', 'in their words': 'what-they-said', 'remarks': 'what-they-said', 'said': 'what-they-said', 'what they said': 'what-they-said', 'words': 'what-they-said'}), samples=frozenset(('[[decides, pays, scores, or can stop it]]', '[[first and last name]]', '[[for, against or not known]]', '[[in their words]]', '[[job at the customer]]', '[[yyyy-mm-dd]]'))),
                source='## Who decides\n\n<!--\nEverybody who decides, pays, scores or can stop it. "For us" needs a reason that you could repeat in front of them. A day under "Last spoken" that lies\ntwo months back, or none at all for the one who decides, is the most useful thing on this page: write "never" into the last column and nothing under\nthe date.\n-->\n\n| Person | Role | Part in the decision | For us or against | Last spoken | What they said |\n|---|---|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[decides, pays, scores, or can stop it]] | [[for, against or not known]] | [[yyyy-mm-dd]] | [[in their words]] |\n',
                guidance='Everybody who decides, pays, scores or can stop it. "For us" needs a reason that you could repeat in front of them. A day under "Last spoken" that lies\ntwo months back, or none at all for the one who decides, is the most useful thing on this page: write "never" into the last column and nothing under\nthe date.',
                owned=frozenset(('[[first and last name]] | [[job at the customer]] | [[decides, pays, scores, or can stop it]] | [[for, against or not known]] | [[yyyy-mm-dd]] | [[in their words]]',)),
            ),
            SectionSpec(
                key='why-us',
                title='Why us',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('competitive position', 'our position', 'our strengths', 'what speaks for us', 'why they should choose us', 'why us', 'why we win', 'why we would win', 'win themes')),
                owner='Account Manager',
                source='## Why us\n\n<!--\nWhat you can do here that the rivals cannot, with the job that proves it, and what it is worth to this customer. Then the other side: why they should\nnot take you. If the second list is longer, say so; somebody at the customer has made it already. "Quality and experience" would stand in the rivals\'\nform as well.\n-->\n\n[[What we do better here, the finished job that shows it, and what speaks for a rival.]]\n',
                guidance='What you can do here that the rivals cannot, with the job that proves it, and what it is worth to this customer. Then the other side: why they should\nnot take you. If the second list is longer, say so; somebody at the customer has made it already. "Quality and experience" would stand in the rivals\'\nform as well.',
                owned=frozenset(('[[What we do better here, the finished job that shows it, and what speaks for a rival.]]',)),
            ),
            SectionSpec(
                key='can-we-deliver',
                title='Can we deliver',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('ability to deliver', 'availability', 'can we deliver', 'can we do it', 'capacity', 'capacity and people', 'deliverability', 'people', 'people and capacity', 'resources', 'the people')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('as', 'function', 'role', 'work'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'who'))), 'needed': ColumnSpec(key='needed', title='Needed', type='number', names=frozenset(('days needed', 'demand', 'needed', 'needed days', 'wanted')), min=0), 'free': ColumnSpec(key='free', title='Free', type='number', names=frozenset(('available', 'days available', 'days free', 'free', 'free days')), min=0), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('counted in', 'measure', 'unit'))), 'from': ColumnSpec(key='from', title='From', type='date', names=frozenset(('available from', 'free from', 'from', 'start', 'starting'))), 'confirmed-by': ColumnSpec(key='confirmed-by', title='Confirmed by', type='person', names=frozenset(('confirmed', 'confirmed by', 'planner', 'said by')))}), lookup=MappingProxyType({'as': 'role', 'function': 'role', 'role': 'role', 'work': 'role', 'name': 'name', 'person': 'name', 'who': 'name', 'days needed': 'needed', 'demand': 'needed', 'needed': 'needed', 'needed days': 'needed', 'wanted': 'needed', 'available': 'free', 'days available': 'free', 'days free': 'free', 'free': 'free', 'free days': 'free', 'counted in': 'unit', 'measure': 'unit', 'unit': 'unit', 'available from': 'from', 'free from': 'from', 'from': 'from', 'start': 'from', 'starting': 'from', 'confirmed': 'confirmed-by', 'confirmed by': 'confirmed-by', 'planner': 'confirmed-by', 'said by': 'confirmed-by'}), samples=frozenset(('[[day, or piece a month]]', '[[first and last name]]', '[[number]]', '[[role in the work]]', '[[who plans them]]', '[[yyyy-mm-dd]]'))),
                source='## Can we deliver\n\n<!--\nThe people who would do it, by name, with the days that they would be needed and the days that they have. The figure comes from whoever plans them and\nnot from the salesperson. For goods, name the planner of the line and count pieces a month. A row with more needed than free is no reason to stop yet.\nIt is a reason to write below what would have to be moved, and for whom.\n-->\n\n| Role | Name | Needed | Free | Unit | From | Confirmed by |\n|---|---|---|---|---|---|---|\n| [[role in the work]] | [[first and last name]] | [[number]] | [[number]] | [[day, or piece a month]] | [[yyyy-mm-dd]] | [[who plans them]] |\n',
                guidance='The people who would do it, by name, with the days that they would be needed and the days that they have. The figure comes from whoever plans them and\nnot from the salesperson. For goods, name the planner of the line and count pieces a month. A row with more needed than free is no reason to stop yet.\nIt is a reason to write below what would have to be moved, and for whom.',
                owned=frozenset(('[[role in the work]] | [[first and last name]] | [[number]] | [[number]] | [[day, or piece a month]] | [[yyyy-mm-dd]] | [[who plans them]]',)),
            ),
            SectionSpec(
                key='questions',
                title='Questions',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('bid no bid questions', 'checklist', 'criteria', 'qualification questions', 'questions', 'score', 'scorecard', 'scored questions', 'scoring')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'question': ColumnSpec(key='question', title='Question', names=frozenset(('criterion', 'question', 'statement'))), 'score': ColumnSpec(key='score', title='Score', type='number', names=frozenset(('mark', 'points', 'score', 'to 3')), min=0, max=3), 'reason': ColumnSpec(key='reason', title='Reason', names=frozenset(('because', 'evidence', 'reason', 'remarks', 'why')))}), each=MappingProxyType({'question': (('We have spoken with the person who decides', {}), ('They can say why they must act now', {}), ('The money is there', {}), ('The request was not written for a rival', {}), ('We have done work like this', {}), ('The people are free', {}), ('They will give what we need from them', {}), ('We would want their next order', {})),}), checks=(TableCheck(kind='sum', columns=('score',), target='total-row'), TableCheck(kind='unique', columns=('question',))), lookup=MappingProxyType({'criterion': 'question', 'question': 'question', 'statement': 'question', 'mark': 'score', 'points': 'score', 'score': 'score', 'to 3': 'score', 'because': 'reason', 'evidence': 'reason', 'reason': 'reason', 'remarks': 'reason', 'why': 'reason'}), samples=frozenset(('The money is there', 'The people are free', 'The request was not written for a rival', 'They can say why they must act now', 'They will give what we need from them', 'Total', 'We have done work like this', 'We have spoken with the person who decides', 'We would want their next order', '[[0 to 3]]', '[[reason]]', '[[sum]]', '[[what the sum says, and what it hides]]'))),
                source='## Questions\n\n<!--\nScore each from 0 (no) to 3 (yes, and we can show it), the two of you apart, and talk only about those that you scored differently. Write the reason: a\nscore without one is a mood. Of 24 points, 16 and more is a bid that you can defend; below 12 you need a reason that is not in this table. Any 0 has to\ncome back under "What would make us stop". The limits are ours, not a law: set your own after twenty forms.\n-->\n\n| Question | Score | Reason |\n|---|---|---|\n| We have spoken with the person who decides | [[0 to 3]] | [[reason]] |\n| They can say why they must act now | [[0 to 3]] | [[reason]] |\n| The money is there | [[0 to 3]] | [[reason]] |\n| The request was not written for a rival | [[0 to 3]] | [[reason]] |\n| We have done work like this | [[0 to 3]] | [[reason]] |\n| The people are free | [[0 to 3]] | [[reason]] |\n| They will give what we need from them | [[0 to 3]] | [[reason]] |\n| We would want their next order | [[0 to 3]] | [[reason]] |\n| Total | [[sum]] | [[what the sum says, and what it hides]] |\n',
                guidance='Score each from 0 (no) to 3 (yes, and we can show it), the two of you apart, and talk only about those that you scored differently. Write the reason: a\nscore without one is a mood. Of 24 points, 16 and more is a bid that you can defend; below 12 you need a reason that is not in this table. Any 0 has to\ncome back under "What would make us stop". The limits are ours, not a law: set your own after twenty forms.',
                owned=frozenset(('The money is there | [[0 to 3]] | [[reason]]', 'The people are free | [[0 to 3]] | [[reason]]', 'The request was not written for a rival | [[0 to 3]] | [[reason]]', 'They can say why they must act now | [[0 to 3]] | [[reason]]', 'They will give what we need from them | [[0 to 3]] | [[reason]]', 'Total | [[sum]] | [[what the sum says, and what it hides]]', 'We have done work like this | [[0 to 3]] | [[reason]]', 'We have spoken with the person who decides | [[0 to 3]] | [[reason]]', 'We would want their next order | [[0 to 3]] | [[reason]]')),
            ),
            SectionSpec(
                key='the-money',
                title='The money',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('commercials', 'expected price and cost', 'figures', 'money', 'price and cost to bid', 'the money', 'value and cost', 'what it brings and costs')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'line': ColumnSpec(key='line', title='Line', names=frozenset(('figure', 'item', 'line'))), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'sum', 'value'))), 'basis': ColumnSpec(key='basis', title='Basis', names=frozenset(('based on', 'basis', 'how reckoned', 'source')))}), each=MappingProxyType({'line': (('Expected price', {}), ('Expected margin', {}), ('Cost to bid', {})),}), lookup=MappingProxyType({'figure': 'line', 'item': 'line', 'line': 'line', 'amount': 'amount', 'sum': 'amount', 'value': 'amount', 'based on': 'basis', 'basis': 'basis', 'how reckoned': 'basis', 'source': 'basis'}), samples=frozenset(('Cost to bid', 'Expected margin', 'Expected price', '[[a finished job of like size, or what the customer named]]', '[[amount]]', '[[share of the price, before contingency]]', '[[whose days, how many]]'))),
                source='## The money\n\n<!--\nRough figures, and how you came to them. The cost to bid is the days of everybody who will work on it, at their internal rate: count the designer and\nthe reviewer too. Hold it against the margin that you expect and the bids of this sort that you win. Example: a bid of 6,000 that is won one time in\nfour has to earn 24,000 before it has paid for itself and its three sisters.\n-->\n\n| Line | Amount | Basis |\n|---|---|---|\n| Expected price | [[amount]] | [[a finished job of like size, or what the customer named]] |\n| Expected margin | [[amount]] | [[share of the price, before contingency]] |\n| Cost to bid | [[amount]] | [[whose days, how many]] |\n',
                guidance='Rough figures, and how you came to them. The cost to bid is the days of everybody who will work on it, at their internal rate: count the designer and\nthe reviewer too. Hold it against the margin that you expect and the bids of this sort that you win. Example: a bid of 6,000 that is won one time in\nfour has to earn 24,000 before it has paid for itself and its three sisters.',
                owned=frozenset(('Cost to bid | [[amount]] | [[whose days, how many]]', 'Expected margin | [[amount]] | [[share of the price, before contingency]]', 'Expected price | [[amount]] | [[a finished job of like size, or what the customer named]]')),
            ),
            SectionSpec(
                key='what-would-make-us-stop',
                title='What would make us stop',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('deal breakers', 'reasons to stop', 'red flags', 'show stoppers', 'showstoppers', 'stop conditions', 'stop criteria', 'what would make us stop', 'what would stop us', 'when we stop')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'if-this-turns-out': ColumnSpec(key='if-this-turns-out', title='If this turns out', names=frozenset(('condition', 'event', 'if', 'if this turns out', 'what', 'what may turn out'))), 'who-finds-out': ColumnSpec(key='who-finds-out', title='Who finds out', type='person', names=frozenset(('asked by', 'owner', 'who', 'who finds out'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')))}), lookup=MappingProxyType({'condition': 'if-this-turns-out', 'event': 'if-this-turns-out', 'if': 'if-this-turns-out', 'if this turns out': 'if-this-turns-out', 'what': 'if-this-turns-out', 'what may turn out': 'if-this-turns-out', 'asked by': 'who-finds-out', 'owner': 'who-finds-out', 'who': 'who-finds-out', 'who finds out': 'who-finds-out', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[name]]', '[[what would end the bid]]', '[[yyyy-mm-dd]]'))),
                source='## What would make us stop\n\n<!--\nWhat you might still learn that would turn a bid into a no bid, who will find it out, and by which day. Decide it now, while nothing is spent: later\nevery reason to stop looks like a reason to try harder. Example: "Only one pay scheme in three is on paper, and nobody may show us the others".\n-->\n\n| If this turns out | Who finds out | By |\n|---|---|---|\n| [[what would end the bid]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What you might still learn that would turn a bid into a no bid, who will find it out, and by which day. Decide it now, while nothing is spent: later\nevery reason to stop looks like a reason to try harder. Example: "Only one pay scheme in three is on paper, and nobody may show us the others".',
                owned=frozenset(('[[what would end the bid]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='decision',
                title='Decision',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('bid decision', 'bid no bid', 'bid no bid decision', 'bid or no bid', 'decision', 'recommendation', 'recommendation and decision', 'the decision')),
                owner='Account Manager',
                source='## Decision\n\n<!--\nBid or no bid, in the first words. Then the one reason that tipped it, and on which conditions. A no bid is a result: say who tells the customer, on\nwhich day and in which words, and what would bring you back.\n-->\n\n[[Bid or no bid, the reason that tipped it, and its conditions.]]\n',
                guidance='Bid or no bid, in the first words. Then the one reason that tipped it, and on which conditions. A no bid is a result: say who tells the customer, on\nwhich day and in which words, and what would bring you back.',
                owned=frozenset(('[[Bid or no bid, the reason that tipped it, and its conditions.]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=8,
                parent=None,
                names=frozenset(('approval', 'approval and sign off', 'approvals', 'authorisation', 'authorization', 'decided by', 'sign off', 'signature', 'signatures', 'signoff', 'who decided')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approved', 'decision', 'status', 'vote'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date signed', 'decided on', 'signed on')), after='date'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'vote': 'decision', 'approved on': 'date', 'date': 'date', 'date signed': 'date', 'decided on': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Delivery Manager', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[yyyy-mm-dd]]'))),
                source='## Sign-off\n\n<!--\n"Approved" is for bidding, "rejected" against it. Where one of them rejects, there is no bid: the form stays in review with the rejection in it, and\nthe gate stays shut. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBefore we decided, we checked:\n\n- [ ] Those who would deliver it scored the questions themselves.\n- [ ] The free days come from the one who plans the people.\n- [ ] Each question that scored 0 stands under "What would make us stop".\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
                guidance='"Approved" is for bidding, "rejected" against it. Where one of them rejects, there is no bid: the form stays in review with the rejection in it, and\nthe gate stays shut. Leave the column Seal empty: `gatepost sign` fills it in.',
                owned=frozenset(('- [ ] Each question that scored 0 stands under "What would make us stop".', '- [ ] The free days come from the one who plans the people.', '- [ ] Those who would deliver it scored the questions themselves.', 'Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Before we decided, we checked:', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: qualification@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nengagement: "[[engagement]]"\ncurrency: "[[currency]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\n---\n\n# [[title]]: bid or no bid\n\n<!--\nTwenty minutes, two people: the one who found the lead and the one who would have to deliver. Fill it in before anybody writes a line of the bid, since\na bid that has cost three weeks is hard to drop. It stays in the house. An honest "we do not know" is worth more here than a good guess: it becomes a\nquestion with a name and a day.\n-->\n\n## The lead\n\n<!--\nOne row a fact, and in the last column how you know it: who said it, and when. "The website says" and "we assume" are answers too. Budget: what they\nnamed, not what you hope for. Rivals: who else was asked, and who does the work today. Keep the five rows and add what else counts.\n-->\n\n| Fact | What we know | How we know it |\n|---|---|---|\n| What they want | [[the result they want, in one sentence of theirs]] | [[who said it, when]] |\n| Why now | [[what made them act]] | [[who said it, when]] |\n| Money | [[what was named, and who releases it]] | [[who said it, when]] |\n| Dates | [[when the bid is due, when they decide, when work must start]] | [[who said it, when]] |\n| Rivals | [[who else was asked, who does it today]] | [[who said it, when]] |\n\n## Who decides\n\n<!--\nEverybody who decides, pays, scores or can stop it. "For us" needs a reason that you could repeat in front of them. A day under "Last spoken" that lies\ntwo months back, or none at all for the one who decides, is the most useful thing on this page: write "never" into the last column and nothing under\nthe date.\n-->\n\n| Person | Role | Part in the decision | For us or against | Last spoken | What they said |\n|---|---|---|---|---|---|\n| [[first and last name]] | [[job at the customer]] | [[decides, pays, scores, or can stop it]] | [[for, against or not known]] | [[yyyy-mm-dd]] | [[in their words]] |\n\n## Why us\n\n<!--\nWhat you can do here that the rivals cannot, with the job that proves it, and what it is worth to this customer. Then the other side: why they should\nnot take you. If the second list is longer, say so; somebody at the customer has made it already. "Quality and experience" would stand in the rivals\'\nform as well.\n-->\n\n[[What we do better here, the finished job that shows it, and what speaks for a rival.]]\n\n## Can we deliver\n\n<!--\nThe people who would do it, by name, with the days that they would be needed and the days that they have. The figure comes from whoever plans them and\nnot from the salesperson. For goods, name the planner of the line and count pieces a month. A row with more needed than free is no reason to stop yet.\nIt is a reason to write below what would have to be moved, and for whom.\n-->\n\n| Role | Name | Needed | Free | Unit | From | Confirmed by |\n|---|---|---|---|---|---|---|\n| [[role in the work]] | [[first and last name]] | [[number]] | [[number]] | [[day, or piece a month]] | [[yyyy-mm-dd]] | [[who plans them]] |\n\n## Questions\n\n<!--\nScore each from 0 (no) to 3 (yes, and we can show it), the two of you apart, and talk only about those that you scored differently. Write the reason: a\nscore without one is a mood. Of 24 points, 16 and more is a bid that you can defend; below 12 you need a reason that is not in this table. Any 0 has to\ncome back under "What would make us stop". The limits are ours, not a law: set your own after twenty forms.\n-->\n\n| Question | Score | Reason |\n|---|---|---|\n| We have spoken with the person who decides | [[0 to 3]] | [[reason]] |\n| They can say why they must act now | [[0 to 3]] | [[reason]] |\n| The money is there | [[0 to 3]] | [[reason]] |\n| The request was not written for a rival | [[0 to 3]] | [[reason]] |\n| We have done work like this | [[0 to 3]] | [[reason]] |\n| The people are free | [[0 to 3]] | [[reason]] |\n| They will give what we need from them | [[0 to 3]] | [[reason]] |\n| We would want their next order | [[0 to 3]] | [[reason]] |\n| Total | [[sum]] | [[what the sum says, and what it hides]] |\n\n## The money\n\n<!--\nRough figures, and how you came to them. The cost to bid is the days of everybody who will work on it, at their internal rate: count the designer and\nthe reviewer too. Hold it against the margin that you expect and the bids of this sort that you win. Example: a bid of 6,000 that is won one time in\nfour has to earn 24,000 before it has paid for itself and its three sisters.\n-->\n\n| Line | Amount | Basis |\n|---|---|---|\n| Expected price | [[amount]] | [[a finished job of like size, or what the customer named]] |\n| Expected margin | [[amount]] | [[share of the price, before contingency]] |\n| Cost to bid | [[amount]] | [[whose days, how many]] |\n\n## What would make us stop\n\n<!--\nWhat you might still learn that would turn a bid into a no bid, who will find it out, and by which day. Decide it now, while nothing is spent: later\nevery reason to stop looks like a reason to try harder. Example: "Only one pay scheme in three is on paper, and nobody may show us the others".\n-->\n\n| If this turns out | Who finds out | By |\n|---|---|---|\n| [[what would end the bid]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Decision\n\n<!--\nBid or no bid, in the first words. Then the one reason that tipped it, and on which conditions. A no bid is a result: say who tells the customer, on\nwhich day and in which words, and what would bring you back.\n-->\n\n[[Bid or no bid, the reason that tipped it, and its conditions.]]\n\n## Sign-off\n\n<!--\n"Approved" is for bidding, "rejected" against it. Where one of them rejects, there is no bid: the form stays in review with the rejection in it, and\nthe gate stays shut. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBefore we decided, we checked:\n\n- [ ] Those who would deliver it scored the questions themselves.\n- [ ] The free days come from the one who plans the people.\n- [ ] Each question that scored 0 stands under "What would make us stop".\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            '"Approved" is for bidding, "rejected" against it. Where one of them rejects, there is no bid: the form stays in review with the rejection in it, and the gate stays shut. Leave the column Seal empty: `gatepost sign` fills it in.',
            'Bid or no bid, in the first words. Then the one reason that tipped it, and on which conditions. A no bid is a result: say who tells the customer, on which day and in which words, and what would bring you back.',
            'Everybody who decides, pays, scores or can stop it. "For us" needs a reason that you could repeat in front of them. A day under "Last spoken" that lies two months back, or none at all for the one who decides, is the most useful thing on this page: write "never" into the last column and nothing under the date.',
            'One row a fact, and in the last column how you know it: who said it, and when. "The website says" and "we assume" are answers too. Budget: what they named, not what you hope for. Rivals: who else was asked, and who does the work today. Keep the five rows and add what else counts.',
            'Rough figures, and how you came to them. The cost to bid is the days of everybody who will work on it, at their internal rate: count the designer and the reviewer too. Hold it against the margin that you expect and the bids of this sort that you win. Example: a bid of 6,000 that is won one time in four has to earn 24,000 before it has paid for itself and its three sisters.',
            'Score each from 0 (no) to 3 (yes, and we can show it), the two of you apart, and talk only about those that you scored differently. Write the reason: a score without one is a mood. Of 24 points, 16 and more is a bid that you can defend; below 12 you need a reason that is not in this table. Any 0 has to come back under "What would make us stop". The limits are ours, not a law: set your own after twenty forms.',
            'The people who would do it, by name, with the days that they would be needed and the days that they have. The figure comes from whoever plans them and not from the salesperson. For goods, name the planner of the line and count pieces a month. A row with more needed than free is no reason to stop yet. It is a reason to write below what would have to be moved, and for whom.',
            'Twenty minutes, two people: the one who found the lead and the one who would have to deliver. Fill it in before anybody writes a line of the bid, since a bid that has cost three weeks is hard to drop. It stays in the house. An honest "we do not know" is worth more here than a good guess: it becomes a question with a name and a day.',
            'What you can do here that the rivals cannot, with the job that proves it, and what it is worth to this customer. Then the other side: why they should not take you. If the second list is longer, say so; somebody at the customer has made it already. "Quality and experience" would stand in the rivals\' form as well.',
            'What you might still learn that would turn a bid into a no bid, who will find it out, and by which day. Decide it now, while nothing is spent: later every reason to stop looks like a reason to try harder. Example: "Only one pay scheme in three is on paper, and nobody may show us the others".',
        )),
        asked=(),
        form=True,
    ),
    {
        'background': (
            0,
        ),
        'facts': (
            0,
        ),
        'facts of the lead': (
            0,
        ),
        'lead': (
            0,
        ),
        'opportunity': (
            0,
        ),
        'opportunity summary': (
            0,
        ),
        'summary of the lead': (
            0,
        ),
        'the lead': (
            0,
        ),
        'the opportunity': (
            0,
        ),
        'what we know': (
            0,
        ),
        'buying center': (
            1,
        ),
        'buying centre': (
            1,
        ),
        'decision makers': (
            1,
        ),
        'people at the customer': (
            1,
        ),
        'stakeholders': (
            1,
        ),
        'the people who decide': (
            1,
        ),
        'who decides': (
            1,
        ),
        'who is who': (
            1,
        ),
        'competitive position': (
            2,
        ),
        'our position': (
            2,
        ),
        'our strengths': (
            2,
        ),
        'what speaks for us': (
            2,
        ),
        'why they should choose us': (
            2,
        ),
        'why us': (
            2,
        ),
        'why we win': (
            2,
        ),
        'why we would win': (
            2,
        ),
        'win themes': (
            2,
        ),
        'ability to deliver': (
            3,
        ),
        'availability': (
            3,
        ),
        'can we deliver': (
            3,
        ),
        'can we do it': (
            3,
        ),
        'capacity': (
            3,
        ),
        'capacity and people': (
            3,
        ),
        'deliverability': (
            3,
        ),
        'people': (
            3,
        ),
        'people and capacity': (
            3,
        ),
        'resources': (
            3,
        ),
        'the people': (
            3,
        ),
        'bid no bid questions': (
            4,
        ),
        'checklist': (
            4,
        ),
        'criteria': (
            4,
        ),
        'qualification questions': (
            4,
        ),
        'questions': (
            4,
        ),
        'score': (
            4,
        ),
        'scorecard': (
            4,
        ),
        'scored questions': (
            4,
        ),
        'scoring': (
            4,
        ),
        'commercials': (
            5,
        ),
        'expected price and cost': (
            5,
        ),
        'figures': (
            5,
        ),
        'money': (
            5,
        ),
        'price and cost to bid': (
            5,
        ),
        'the money': (
            5,
        ),
        'value and cost': (
            5,
        ),
        'what it brings and costs': (
            5,
        ),
        'deal breakers': (
            6,
        ),
        'reasons to stop': (
            6,
        ),
        'red flags': (
            6,
        ),
        'show stoppers': (
            6,
        ),
        'showstoppers': (
            6,
        ),
        'stop conditions': (
            6,
        ),
        'stop criteria': (
            6,
        ),
        'what would make us stop': (
            6,
        ),
        'what would stop us': (
            6,
        ),
        'when we stop': (
            6,
        ),
        'bid decision': (
            7,
        ),
        'bid no bid': (
            7,
        ),
        'bid no bid decision': (
            7,
        ),
        'bid or no bid': (
            7,
        ),
        'decision': (
            7,
        ),
        'recommendation': (
            7,
        ),
        'recommendation and decision': (
            7,
        ),
        'the decision': (
            7,
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
        'decided by': (
            8,
        ),
        'sign off': (
            8,
        ),
        'signature': (
            8,
        ),
        'signatures': (
            8,
        ),
        'signoff': (
            8,
        ),
        'who decided': (
            8,
        ),
    },
)
