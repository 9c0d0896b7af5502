// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/findings.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
void letter(const char *said, const char *text)
{
    QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(text);
}
} // namespace

/// Letters of hairdressers, bakers, bicycle shops, restaurants, hotels, florists, menders of phones and others.
class TestKindLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApologyDrawsNoFinding_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        letter(
            "My fringe came out crooked and nobody said sorry.",
            "Dear Lucy, your fringe came out crooked, and nobody here said a word about it. I am sorry. I cut it in a hurry because my next client was already waiting. Come in any morning this week and I will straighten it, and of course you pay nothing. I have taken one booking out of every hour so that I never have to rush again. Ellen");
        letter(
            "Colour is nothing like what we talked about.",
            "Hi Priya, you asked for chestnut and went home with red. That was my mistake, and I am sorry. I picked the tube next to the right one and did not check the number. I can put it right on Tuesday evening after closing, when we have the salon to ourselves. Every tube is now read out loud to the client before it is mixed. Jo");
        letter(
            "Bread was hard as a brick, and the roll had no butter.",
            "Hello Mr Hughes, the loaf you took home was yesterday's, and the roll had no butter on it. I apologise. Yesterday's bread stood on the same shelf as today's. A fresh loaf with your name on it lies behind the counter until Saturday. Yesterday's bread has its own basket from today. Ruth, the bakery in Mill Lane");
        letter(
            "Birthday cake had the wrong name on it!!",
            "Dear Ms Osei, your daughter turned six and the cake said Emma instead of Ama. I am so sorry that we spoiled that moment. I took the order by phone and wrote down what I thought I heard. I should like to bake her another one, with her own name on it, whenever it suits you. We spell every name back to the caller now. Sam");
        letter(
            "Brakes still squeak after paying 45 pounds for the service.",
            "Hi Martin, you paid for a service and the brakes still squeak. I am sorry about that. The pads we fitted were from a bad batch and I only rode the bike on dry tarmac. Bring it back whenever you like, it takes me ten minutes and costs nothing. We test brakes in the wet from now on. Tom");
        letter(
            "Picked up my bike with a flat tyre.",
            "Hello Anna, you came to fetch your bike and stood there with a flat tyre. That must have been maddening, and I apologise. The new tube had a faulty valve, and it was pumped up only once. I have fitted another tube and can drop the bike off at lunchtime. Each bike stands overnight now before we ring its owner. Ben");
        letter(
            "We waited 50 minutes for cold food.",
            "Dear Claire, fifty minutes is far too long, and then the food was not even hot. I am sorry. One of our cooks did not turn up and I took every booking all the same. Your next dinner is our treat, just tell me the day. When we are one short, we now close four tables. Marco");
        letter(
            "Waitress forgot my starter and was snappy.",
            "Hi Dev, your starter never came, and when you asked, you got a snappy answer. That is not how we want to treat anybody, and I am sorry. The order stuck to the back of another slip. I have taken the starter and the wine off your bill, the money is on your card by Thursday. Slips now print in the kitchen by themselves. Nina");
        letter(
            "Room smelled of smoke and the shower was cold.",
            "Dear Mr Okafor, you asked for a non-smoking room and got one that smelled of smoke, and in the morning the shower ran cold. I am truly sorry. The guest before you had smoked at the window, and housekeeping did not report it. I have refunded the second night. Every room is now smelled before the key is handed out, and the boiler is serviced on Monday. Helen, front desk");
        letter(
            "Noise until 2 am, no sleep at all.",
            "Hello Sofia, you lay awake until two because of the wedding below you. I am sorry. We should have told you about it when you booked. The night is on us. From now on we write to everybody who sleeps above the hall before a party, and music stops at eleven. Jens");
        letter(
            "Roses were dead after one day.",
            "Dear Helen, the roses you ordered for your mother hung their heads the next morning. I am sorry. They had stood in the van over lunch in that heat. A fresh bunch will be at her door tomorrow before noon, with a card from us. The van has a cooler now. Fleur");
        letter(
            "Flowers arrived a day after the funeral.",
            "Dear Mr Brandt, the wreath came a day too late for your father's funeral. There is nothing that makes that good, and I am deeply sorry. I had written Thursday into the book where it should have said Wednesday. I have given you back the whole amount. Orders for funerals now hang on a board of their own, and two of us read it every evening. Marta");
        letter(
            "Screen replaced, now the camera doesn't work.",
            "Hi Kofi, you came with a broken screen and left with a broken camera. Sorry, that is on me. I pinched the cable when I closed the case. Come by any time and I will fit a new camera free of charge while you wait. Every phone gets a full test in front of the customer before it goes out. Raj");
        letter(
            "Said one hour, took three days.",
            "Hello Mia, we promised an hour and it took three days. I apologise. The part we had in the drawer was the wrong one, and I did not ring you. I have knocked half off the price and put it back on your card. From today you get a text the moment anything changes. Leon");
        letter(
            "Parcel box crushed, mug broken.",
            "Hi Grace, the box reached you crushed, and the mug inside was in pieces. I am sorry. I had used an old carton. A new mug went out this morning, and there is no need to send the broken one back. Mugs travel in double boxes now. Iris");
        letter(
            "刘海剪歪了，也没人道歉。",
            "林女士，您的刘海剪歪了，当时也没有人跟您说声对不起。真的很抱歉。那天我赶着接下一位客人，手急了。您这周哪天方便都可以过来，我给您修好，不收钱。现在每位客人之间都留出二十分钟，不再赶。小陈");
        letter(
            "染的颜色跟说好的完全不一样",
            "您好，您要的是栗色，染出来却偏红，对不起。是我拿错了染膏，没核对色号。周二打烊以后我单独给您重染，一分钱不收。以后调色之前先把色号念给客人听。阿敏");
        letter(
            "面包硬得像石头",
            "张先生，您买回去的面包是前一天的，硬得咬不动，实在抱歉。昨天的和今天的摆在一个架子上，我们没分开。给您留了一个新出炉的，随时来拿。从今天起隔夜的单独放一个篮子。面包房 老周");
        letter(
            "生日蛋糕上名字写错了！",
            "王妈妈，孩子过生日，蛋糕上却写错了名字，扫了孩子的兴，非常对不起。电话里我听错了，也没再问一遍。您定个时间，我们重新做一个送过去。往后接电话都把名字一个字一个字念回给客人。小孙");
        letter(
            "修完刹车还是响",
            "李师傅您好，花了钱做保养，刹车还是响，对不住您，也对不起您的信任。那批刹车皮质量不好，我只在干地上试了一圈。您什么时候有空推过来，十分钟给您换掉，不要钱。以后刹车都泼水再试。车行小马");
        letter(
            "取车的时候轮胎是瘪的",
            "您好，您大老远来取车，轮胎却是瘪的，换谁都会生气，对不起。新内胎的气嘴有毛病，我只打了一次气就没再看。内胎已经换好，中午我把车给您骑过去。现在修好的车都先放一晚再通知取车。阿强");
        letter(
            "等了五十分钟，菜还是凉的",
            "赵女士，让您等了五十分钟，菜端上来还是凉的，真对不起。那天厨房少一个人，我还照样接了全部的订位。下次来这桌我请，您说个日子就行。以后人手不够，我们就少开四张桌子。老板 老何");
        letter(
            "服务员忘了上凉菜，态度还不好",
            "您好，凉菜一直没上，您问起来服务员还甩脸色，这是我们不对，向您道歉。单子粘在另一张后面，后厨没看见。凉菜和酒水的钱今天已经退给您。现在单子直接在后厨打出来，不用人递。小林");
        letter(
            "房间有烟味，早上没热水",
            "周先生您好，您订的是无烟房，进门却一股烟味，早上又没热水，非常抱歉。上一位客人在窗边抽了烟，打扫的同事没有上报。第二晚的房费已经全数退回。现在交房卡之前，前台都先进去闻一闻，锅炉也换了新的。前台 小吴");
        letter(
            "吵到半夜两点",
            "孙女士，楼下办婚宴，吵得您两点才睡着，对不起。您订房的时候我们就该告诉您。这一晚不收您钱。以后有宴会，住楼上的客人我们都提前打招呼，十一点音乐一律停。店长 阿杰");
        letter(
            "玫瑰第二天就蔫了",
            "陈小姐，您给妈妈订的玫瑰第二天就蔫了，我心里很过意不去，对不起。那天中午花在车里闷了两个钟头。明天上午我再送一束新鲜的到她家。送花车上已经装了冷柜。花店 小米");
        letter(
            "花送晚了一天",
            "郑先生，花圈晚到了一天，误了老人家的大事，怎么道歉都不够，对不起。是我把周三记成了周四。钱已经全部退到您卡上。白事的订单现在单独挂一块板，每晚两个人对一遍。阿莲");
        letter(
            "换完屏幕摄像头坏了",
            "您好，您来换屏幕，拿回去摄像头却不能用了，对不起，这个怪我。合盖的时候我把排线压住了。您随时过来，当面给您换个新的，不收费。现在每台手机都当着客人的面全部试一遍再交。小郭");
        letter(
            "说好一小时，拖了三天",
            "您好，说好一小时取机，结果拖了三天，抱歉。抽屉里的配件型号不对，我也没给您打个电话。修理费给您减了一半，已经退回。从今天起，只要有变动马上发短信告诉您。小徐");
        letter(
            "杯子碎了",
            "您好，杯子寄到的时候碎了，很抱歉。我用了一个旧纸箱，里面没垫够。新杯子今天已经寄出，碎的不用寄回来。以后杯子都用双层箱子。手工铺 阿青");
        letter(
            "The stylist burned my ear with the iron and shrugged.",
            "Dear Nadia, the iron touched your ear and instead of help you got a shrug. I am ashamed of that, and I am sorry. Our trainee was left alone at the chair. I will pay for the cream, just show me the receipt. Trainees work next to one of us until spring.");
        letter(
            "Croissants were soggy two Sundays running.",
            "Hello Pete, two Sundays in a row with soggy croissants: that is two too many. I apologise. We packed them while they were hot. There is a bag of six for you this Sunday, on me. They cool on the rack for half an hour now before they go into paper.");
        letter(
            "You sold me a chain that doesn't fit.",
            "Hi Ali, I sold you a chain for ten gears and your bike has nine. Sorry. I went by memory instead of looking. Swing by and I'll swap it, that takes five minutes and costs you nothing. We look at the bike, or at a photo, before we hand a chain over.");
        letter(
            "Phone came back with scratches",
            "Hello Wei, your phone came back from us with scratches it did not have before. I am very sorry. It lay on the bench without a mat. I have ordered a new back cover for you and will fit it on Friday. Each bench has a mat, and we photograph each phone when it comes in.");
        letter(
            "Allergic to lilies, told you so, lilies in the bouquet.",
            "Dear Jane, you told us no lilies and there they were. I am sorry, and I hope that you feel better. The note was on the order, and I did not turn the page. I brought you another bouquet this morning and take the first one away. Notes are on the front of the slip now, in red.");
        letter(
            "no parking, had to carry bags 300 m",
            "Dear Mr Lee, you had to carry your bags for 300 metres because our parking was full. I am sorry. We had let a wedding party park there. I would like to send you the parking fee back and keep a space for you the next time. Guests with bags come first from this week on.");
        letter(
            "洗剪吹等了一个半小时，头皮都抓疼了",
            "您好，让您等了一个半小时，洗头还把您抓疼了，对不起。那天我多接了两位没预约的客人，学徒手也重。下次您来不用排队，洗剪吹我请。以后约满就不再接散客，学徒先在我们自己头上练。");
        letter(
            "可颂是软的",
            "您好，可颂是软的，没了酥劲，抱歉。我们趁热就装了袋。周日给您留六个刚出炉的，直接来拿。以后先晾半个小时再装袋。");
        letter("链条型号不对",
               "您好，卖给您的链条装不上，怪我凭印象拿货，对不起。您过来我当场给您换，不用补钱。以后先看车再拿链条。");
        letter(
            "手机拿回来有划痕",
            "您好，手机送来时好好的，拿回去却有划痕，非常对不起。修的时候没垫软布。后盖我已经订了新的，周五给您装上。现在每张台子都铺了软垫，收机的时候先拍照。");
        letter(
            "说了百合过敏还放百合",
            "您好，您特意说过对百合过敏，花束里还是有百合，真的对不起，希望您没有难受。备注写在背面，我没翻过来看。今天上午已经给您换了一束。以后备注都写在正面，用红笔。");
        letter(
            "停车场满了，拖着箱子走了很远",
            "您好，停车场满了，害您拖着箱子走了那么远，很抱歉。那天我们把车位借给了办婚礼的客人。停车费我们退给您，下次给您留好车位。以后住店客人的车位不外借。");
    }
    void anApologyDrawsNoFinding()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.isComplaint = facts.isApology = true;
        QCOMPARE(foundIn(text, facts), QString());
        facts.said = said;
        QCOMPARE(foundIn(text, facts), QString());
    }

    void aLetterToWhatWasSaidDrawsNoFinding_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        letter(
            "The coat came back with a stain that was not there before.",
            "Dear Mrs Lind, your coat came back to you with a stain it did not have when you brought it in. I am sorry. I laid it on the ironing table before the table was wiped. Please take this letter to the counter, and you get your £18 back. I have already had the coat cleaned by hand. The table is now wiped after every piece. Rosa, the cleaners in Bell Street");
        letter(
            "Minced beef smelled sour, threw it away.",
            "Hello Mr Adeyemi, the minced beef smelled sour and you had to throw it away. That should never have left my shop, and I am sorry. The cold counter had stood open over lunch. You get your money back, and two pounds of fresh mince are yours on top, free. A bell now rings when the counter is left open. Frank, butcher");
        letter(
            "New glasses give me a headache.",
            "Dear Ms Novak, your new glasses gave you headaches for a week. I am sorry. I measured the distance of your eyes wrongly. The new lenses cost you nothing and will be here on Thursday. We now measure twice, and two of us write the figures down. Ida, optician");
        letter(
            "Trousers were taken up far too short!",
            "Hi Paul, your trousers are four centimetres too short, and I am sorry. I wrote the length down from memory after you had gone. Bring them in whenever it suits you and I will let the hem out, free of charge. If there is not enough cloth left, I pay for a new pair. Each length is now pinned while the customer stands in front of me. Aldo, tailor");
        letter(
            "Puzzle had three pieces missing.",
            "Dear Noor, a thousand pieces and three of them missing: what a shame for a rainy weekend. I apologise. The box had been opened by somebody and put back on the shelf, and I did not look inside. A new one went out to you today. You need not send the old one back. Boxes that come back are now counted out before they are sold. Greta, toys and games");
        letter(
            "I could not order online all weekend.",
            "Hello Tariq, you tried the whole weekend and the page would not let you order. I am sorry. You can order online again since Monday; the fault was ours. We had changed the payment form on Friday evening and nobody tried it out. I sent your seeds this morning at our cost. We no longer change the page before a weekend. Bea, seeds and bulbs");
        letter(
            "Waited in for the plumber, he never came.",
            "Dear Mrs Quinn, you stayed at home the whole morning and nobody came, even though you had rung twice. I am very sorry. I had put your tap under the wrong day. I will come on Friday at eight and mend it, and you pay nothing for the work. Every visit is now confirmed by text the evening before. Joe, plumber");
        letter(
            "Book arrived with bent corners.",
            "Hi Lena, the book was a present, and it came with its corners bent. I am sorry. I had run out of boxes and used a bag. Another copy is in the post to you. Please keep the first one or give it away. Books only go out in boxes from this week on. Arthur, second-hand books");
        letter(
            "Car was not ready on the day you said.",
            "Dear Mr Costa, you came by bus to fetch your car and it was still up on the ramp. I apologise. The part was late and I forgot to ring you. We brought the car to your door on Saturday and took the labour off your bill. Whoever takes a car in now rings its owner at noon. Will, garage");
        letter(
            "Scarf lost its colour in the first wash.",
            "Hello Fatima, the blue of your scarf ran in the first wash, although you did just what the label says. I am sorry. I had not rinsed that wool for long enough. I have dyed another one for you and it is waiting for you in the shop. Every batch is now washed three times here first. Elin, weaver");
        letter(
            "Film started half an hour late and it was freezing.",
            "Dear Marek, the film began half an hour late and the hall was freezing. I am sorry. The boiler had gone out and I noticed it only when you all sat there in your coats. I have refunded both tickets. The heating now goes on at four, and I look at it before I open the doors. Ottilie, the little cinema");
        letter(
            "Fish was not fresh.",
            "Hello Denise, the bream you bought was not fresh, and I am sorry. I trusted the slip on the crate and did not open it. I have put £14 back on your card. If you like, I keep two fresh ones for you on Friday and you pay nothing. Each crate is opened now before I sign for it. Hamish, fishmonger");
        letter(
            "Ring is too tight after resizing.",
            "Dear Jonas, we made your ring smaller than you asked, and it hurt. I am sorry that it spoiled the day for you both. I had read seventeen where you wrote nineteen. I will widen it while you wait and return what you paid. Sizes are now measured again before the saw comes out. Odette, goldsmith");
        letter(
            "Piano teacher cancelled three lessons without notice.",
            "Dear Mrs Sato, three lessons fell out and nobody told you. I am sorry. Our teacher was ill and the message stayed on my phone. The three lessons are credited back to your account. When a teacher is away, I now ring every parent myself by nine. Clara, music school");
        letter(
            "Plants were dead when they arrived.",
            "Hello Rhys, your ferns arrived brown and dry. I am sorry. They had stood in the depot for five days because I sent them on a Friday. Fresh ones leave here on Monday, at no charge. Plants now only travel from Monday to Wednesday. Nell, nursery");
        letter(
            "Key you cut does not fit.",
            "Hi Soraya, you stood in front of your own door with a key that did not turn. I am sorry. The machine had slipped and I did not test the key. Come by any time and I will cut you a new one for nothing. We offer you a refund as well. Every key is now held against the old one under the lamp. Viktor, locks and keys");
        letter(
            "Dog was wet and scared after grooming.",
            "Dear Beth, Milo came home wet and frightened. I am sorry though I know it does not undo his afternoon. I had taken one dog too many that day and hurried him. I have given you your money back. There is now half an hour between two dogs. Ruby, dog grooming");
        letter(
            "Shoes fell apart a week after you mended them.",
            "Hello Mr Banerjee, the sole came off again after one week. I am sorry. I used the glue before it was warm. Bring the shoes to me and I will sew the soles on this time, free of charge. Every pair now rests for a night before it goes out. Piet, cobbler");
        letter(
            "Ice cream was soft and the queue was chaos.",
            "Dear Amara, you stood in a muddled queue and the ice cream was soft when you got it at last. I am sorry. The freezer had been open all afternoon and only one of us was serving. Your next four scoops are on me. A second freezer came on Tuesday, and at weekends three of us serve now. Gino");
        letter(
            "Mug handle came off in my hand.",
            "Dear Ines, the handle came off while the tea was hot. I am so sorry, and I hope you did not burn your hand. I had joined it when the clay was already too dry. A new mug is on its way, and your money is back on your card. I now pull at every handle before I fire it. Bryn, potter");
        letter(
            "外套洗完多了一块渍",
            "林女士，您的外套拿回去多了一块渍，对不起。是我熨之前没擦台子。洗衣费今天已经退给您，衣服我亲手再洗一遍，明天送到您家楼下。以后每熨一件都先擦一遍台子。洗衣店 老吴");
        letter(
            "肉馅发酸，只好扔了",
            "刘师傅您好，肉馅发酸，您只好扔了，实在抱歉。那天中午冷柜门没关严，我没发现。钱已经退给您，另外再给您留两斤新鲜的。现在冷柜装了铃，门没关就会响。肉铺 老田");
        letter(
            "新配的眼镜戴着头晕",
            "王阿姨，新眼镜戴着头晕，让您难受了一个星期，对不起。是我瞳距量错了。镜片免费给您重做，周四就能取。以后瞳距量两遍，由两个人分别记。眼镜店 小何");
        letter(
            "裤脚剪得太短了",
            "小周您好，裤脚剪短了四公分，对不起。那天您走后我凭印象记的尺寸，记错了。您哪天方便拿过来，我给您放边，不收钱；要是布不够，我赔您一条新的。以后都当着客人的面别好针再剪。裁缝 阿珍");
        letter(
            "拼图少了三块",
            "孙先生，一千块的拼图少了三块，扫了您周末的兴，抱歉。盒子有人拆过又放回架上，我没打开看。新的一盒今天已经给您寄出，旧的不用寄回来。以后退回来的都先数一遍再上架。玩具店 阿宁");
        letter(
            "约好上午来修水龙头，等了半天没人来",
            "赵大姐，您请了半天假在家等，却没人来，对不起。不只是那天的事，之前电话我们也接得慢。是我把您的单子记到了第二天。周五早上八点我上门给您修好，工钱不收。以后上门前一晚都发短信跟客人确认。水电 老孟");
        letter(
            "书角都折了",
            "陈老师您好，书是您要送人的，收到时书角却折了，很抱歉。那天纸箱用完了，我就用了袋子。今天已经给您补发一本，原来那本您留着就好。以后书一律用纸箱寄。旧书店 阿森");
        letter(
            "电影晚了半小时，厅里还冷",
            "吴先生，电影晚了半小时才开，厅里又冷，让您穿着大衣看完，对不起。锅炉灭了，我到开场才发现。两张票的钱已经退给您。现在四点就开暖气，开门前我自己进去试一遍。小影院 老谭");
        letter(
            "钥匙配了打不开门",
            "郭姐，您拿着新钥匙站在自家门口却打不开，对不起。机器松了，我也没试。您随时来，我给您重新配一把，不收钱。以后每把都跟原来的比过再交。配钥匙 老秦");
        letter(
            "狗洗完澡还是湿的，吓坏了",
            "您好，豆豆洗完澡回家身上还是湿的，又吓坏了，真的对不起。那天我多接了一只狗，赶着给它洗。洗护的钱全部退给您。以后两只狗之间都空出半小时。宠物店 小雨");
    }
    void aLetterToWhatWasSaidDrawsNoFinding()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.isComplaint = facts.isApology = true;
        facts.said = said;
        QCOMPARE(foundIn(text, facts), QString());
    }

    void thanksForPraiseDrawNoFinding_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        letter(
            "Best haircut in years, thank you Ellen!",
            "Dear Tina, Ellen read your review aloud and went red. Thank you. The fringe is yours to keep, and so is the chair by the window.");
        letter("Lovely sourdough, five stars",
               "Thank you for the five stars, Rob. The sourdough has been fed since 1998, and it likes to hear it.");
        letter("Fixed my bike while I waited. Great people.",
               "Hi Sven, ten minutes, one spoke, and a good chat. Thank you for writing about it. Ride well.");
        letter(
            "Beautiful flowers for mum's 80th",
            "Dear Olga, eighty roses for eighty years were a joy to tie. Thank you, and all the best to your mother.");
        letter(
            "Nice hotel, breakfast could be warmer.",
            "Hello Emil, we are glad that you slept well. You are right about the eggs: the plates are warmed now. Thank you for telling us.");
        letter(
            "Screen fixed in an hour, fair price.",
            "Thanks, Yusuf. An hour is what we promise, and it is good to hear that we kept it. Take care of the new screen.");
        letter("剪得很满意，小陈手艺好", "谢谢您！小陈看到您的话高兴了一整天。头发长了随时来。");
        letter("面包很香，五星", "谢谢您的五星。酸面种养了二十年了，您喜欢就好。");
        letter("修车又快又好", "谢谢您专门写这么一段。换根辐条而已，聊得也开心。骑车慢点。");
        letter("花很漂亮，妈妈很喜欢", "谢谢您，听说阿姨喜欢，我们扎花的时候也特别高兴。祝阿姨身体健康。");
        letter("酒店不错，早餐有点凉", "谢谢您住在我们这儿。早餐的盘子现在都先温过再上，谢谢您提醒。");
        letter("一小时修好，价格公道", "谢谢您的信任。说好一小时就一小时，手机用着有什么不对随时回来找我。");
    }
    void thanksForPraiseDrawNoFinding()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.said = said;
        QCOMPARE(foundIn(text, facts), QString());
    }

    void sorryForHowItWentIsNotHollow()
    {
        ReplyFacts facts;
        facts.isComplaint = true;
        for (const QString &text :
             {u"I am sorry for how he spoke to you."_s, u"We apologise for how long you waited."_s,
              u"I am sorry for how we made you wait. That was our fault."_s,
              u"I apologise for how it looked when you came in. We had not cleaned the table."_s})
            QCOMPARE(foundIn(text, facts), QString());
        for (const QString &text : {u"I am sorry for how you feel."_s, u"I am sorry for how we made you feel."_s,
                                    u"I apologise for how it may have looked."_s,
                                    u"We apologise for how this may have come across."_s, u"Sorry for any trouble."_s})
            QVERIFY2(!defenceFirstIn(text, facts, presetWords()).empty(), qPrintable(text));
    }
};

SHOPBELL_TEST(TestKindLetters)
#include "test_kindletters.moc"
